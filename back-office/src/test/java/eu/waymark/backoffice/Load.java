package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients that send commands without end, each again with its key until it is answered with 200, as whoever loses an answer does. */
final class Load implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> trouble = new ConcurrentLinkedQueue<>();
    private final Queue<String> away = new ConcurrentLinkedQueue<>();
    private final Semaphore answers = new Semaphore(0);
    private final String address;
    private final List<Thread> clients;
    private volatile boolean ended;

    /** One client for each of these projects. */
    Load(String address, List<String> projects) {
        this.address = address;
        this.clients = IntStream.range(0, projects.size())
                .mapToObj(number -> Thread.ofPlatform().start(() -> send(projects.get(number), "k-" + number + "-")))
                .toList();
    }

    /** Waits until so many more commands have been acknowledged. */
    void awaitAnswers(int more) throws InterruptedException {
        answers.drainPermits();
        answers.acquire(more);
    }

    /** Ends the clients, each after the command that it is at, and gives the keys of all that was acknowledged. */
    List<String> end() throws InterruptedException {
        ended = true;
        for (Thread thread : clients) thread.join();
        assertThat(trouble).isEmpty();
        return List.copyOf(acknowledged);
    }

    /** What was said so far where a command was not carried out at once. */
    List<String> away() {
        return List.copyOf(away);
    }

    private void send(String project, String prefix) {
        for (int number = 0; !ended; number++) {
            String key = prefix + number;
            while (!isAnswered(project, key)) Thread.onSpinWait();
            acknowledged.add(key);
            answers.release();
        }
    }

    private boolean isAnswered(String project, String key) {
        try {
            HttpResponse<byte[]> response = client.send(schedule(project, key), BodyHandlers.ofByteArray());
            if (response.statusCode() == 200) return true;
            JsonNode problem = JsonMapper.shared().readTree(response.body());
            if (response.statusCode() != 503 || !problem.has("recorded")) trouble.add(problem.toString());
            else away.add(problem.toString());
            return false;
        } catch (IOException lost) {
            away.add(lost.toString());
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest schedule(String project, String key) {
        return HttpRequest.newBuilder(URI.create(address + "/api/commands/ScheduleExchange"))
                .headers(Served.FROM_A_1)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("""
                        {"project":"%s","community":"A","host":"turin","guest":"toulouse","from":"2020-03-02","to":"2020-03-06"}""".formatted(project)))
                .build();
    }

    @Override
    public void close() {
        ended = true;
        clients.forEach(Thread::interrupt);
        client.shutdownNow();
    }
}

package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server, killed or told to end while commands stream in: what was answered with 200 is in the journal, once. */
class KilledServerTest {
    private static final int CLIENTS = 4;
    private static final int ANSWERS_BEFORE_THE_KILL = 60;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nothingThatWasAnsweredIsLostAndNothingIsThereTwice(@TempDir Path folder) throws Exception {
        try (Served served = Served.on(folder)) {
            served.withProject("p");
        }
        Queue<String> answered = new ConcurrentLinkedQueue<>();

        for (int round = 0; round < 2; round++) whileCommandsStreamIn(folder, answered, round, ChildProcess::kill);

        DataFolder data = new DataFolder(folder);
        String left = ServerNote.read(data).orElseThrow().token();
        try (Served served = Served.on(folder)) {
            assertThat(ServerNote.read(data).orElseThrow().token()).isNotEqualTo(left);
            List<JsonNode> journal = journal(served);
            assertThat(recorded(journal)).doesNotHaveDuplicates().containsAll(answered);
            assertThat(journal)
                    .extracting(event -> event.get("sequence").intValue())
                    .containsExactlyElementsOf(
                            IntStream.range(0, journal.size()).boxed().toList());
            long last = journal.size() - 1L;
            assertThat(served.get("/api/projects/p/partners?after=" + last)
                            .json()
                            .has("behind"))
                    .isFalse();
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(2 * ANSWERS_BEFORE_THE_KILL);
    }

    @Test
    void aServerThatIsToldToEndAnswersWhatItTookSignsItAndTakesItsNoteAlong(@TempDir Path folder) throws Exception {
        try (Served served = Served.on(folder)) {
            served.withProject("p");
        }
        Queue<String> answered = new ConcurrentLinkedQueue<>();

        whileCommandsStreamIn(folder, answered, 0, ChildProcess::end);

        assertThat(new DataFolder(folder).server()).doesNotExist();
        JsonNode left =
                Ended.run("", "status", "--json", "--data", folder.toString()).json();
        assertThat(left.at("/ledger/last/size").longValue())
                .isEqualTo(left.get("events").longValue());
        try (Served served = Served.on(folder)) {
            assertThat(recorded(journal(served))).containsExactlyInAnyOrderElementsOf(answered);
        }
    }

    private static List<JsonNode> journal(Served served) {
        return served.get("/api/projects/p/journal?limit=1000")
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static List<String> recorded(List<JsonNode> journal) {
        return journal.stream()
                .map(event -> event.at("/metadata/commandId").stringValue())
                .filter(id -> id.startsWith("k-"))
                .toList();
    }

    /** How a process ends. */
    private interface Ending {
        void of(ChildProcess process) throws Exception;
    }

    private void whileCommandsStreamIn(Path folder, Queue<String> answered, int round, Ending ending) throws Exception {
        try (ChildProcess child = ChildProcess.run("serve", "--json", "--port", "0", "--data", folder.toString())) {
            String address = address(child);
            assertThat(Files.getPosixFilePermissions(new DataFolder(folder).server()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
            List<Thread> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> Thread.ofPlatform()
                            .start(() -> stream(address, "k-" + round + "-" + number + "-", answered, enough)))
                    .toList();
            enough.await();
            ending.of(child);
            for (Thread thread : clients) thread.join();
        }
    }

    private void stream(String address, String prefix, Queue<String> answered, CountDownLatch enough) {
        try {
            for (int number = 0; ; number++) {
                String key = prefix + number;
                if (schedule(address, key) == 200) {
                    answered.add(key);
                    enough.countDown();
                }
            }
        } catch (IOException killed) {
            // What had no answer may be recorded or not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int schedule(String address, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/commands/ScheduleExchange"))
                .header("Content-Type", "application/json")
                .header("X-Actor", "a-1")
                .header("X-Actor-Role", "operator")
                .header("X-Organisation", "o-1")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("""
                        {"project":"p","community":"A","host":"turin","guest":"toulouse","from":"2020-03-02","to":"2020-03-06"}"""))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String address(ChildProcess child) throws IOException {
        String ready = child.out().readLine();
        assertThat(ready).as("the child said nothing and ended").isNotNull();
        return JsonMapper.shared().readTree(ready).get("address").stringValue();
    }
}

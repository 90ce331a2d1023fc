package eu.waymark.backoffice.businessday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.Served;
import eu.waymark.backoffice.Served.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code requests.http}, run from top to bottom against a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusinessDayTest {
    private static final Path FILE = Path.of("..", "requests.http");

    private Served served;
    private List<Step> steps;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        served = serve(folder);
        steps = HttpFile.steps(Files.readString(FILE), served.address());
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** On the engine that is tested. */
    Served serve(Path folder) {
        return Served.on(folder);
    }

    @TestFactory
    Stream<DynamicTest> eachRequestIsAnsweredAsItsTitleSays() {
        return steps.stream().map(step -> DynamicTest.dynamicTest(step.title(), () -> check(step, send(step))));
    }

    @Test
    void stepsAreCountedFromOne() {
        assertThat(steps)
                .extracting(step -> step.title().replaceFirst("\\..*", ""))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, steps.size())
                        .mapToObj(String::valueOf)
                        .toList())
                .hasSizeGreaterThan(60);
    }

    @Test
    void theWholeDayRunAgainIsAnsweredAsBeforeAndRecordsNothing() {
        List<JsonNode> first = commands().map(step -> send(step).json()).toList();
        long events = served.events();

        List<JsonNode> again = commands().map(step -> send(step).json()).toList();

        assertThat(again).isEqualTo(first);
        assertThat(served.events()).isEqualTo(events);
    }

    @Test
    void aTitleThatPromisesSomethingElseFails() {
        Step malformed = steps.get(2);
        Response response = send(malformed);
        check(malformed, response);

        assertThat(List.of(
                        promising(malformed, 422, "malformed", Map.of()),
                        promising(malformed, 400, "PRJ-03", Map.of()),
                        promising(malformed, 400, "", Map.of()),
                        promising(malformed, 400, "malformed", Map.of("/errors/0/pointer", "/fund"))))
                .allSatisfy(promise ->
                        assertThatThrownBy(() -> check(promise, response)).isInstanceOf(AssertionError.class));
    }

    private Stream<Step> commands() {
        return steps.stream().filter(step -> step.method().equals("POST"));
    }

    private static Step promising(Step step, int status, String code, Map<String, String> expected) {
        return new Step(
                step.title(), status, code, expected, step.method(), step.address(), step.headers(), step.body());
    }

    private Response send(Step step) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(step.address()))
                .method(
                        step.method(),
                        step.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(step.body()));
        step.headers().forEach(header -> request.header(header.getKey(), header.getValue()));
        return served.exchange(request);
    }

    private static void check(Step step, Response response) {
        JsonNode answer = response.json();
        assertThat(response.status()).as("%s: %s", step.title(), answer).isEqualTo(step.status());
        assertThat(answer.path("rule").stringValue(response.code()))
                .as("%s: %s", step.title(), answer)
                .isEqualTo(step.code());
        step.expected()
                .forEach((place, value) -> assertThat(answer.at(place).asString())
                        .as("%s, %s: %s", step.title(), place, answer)
                        .isEqualTo(value));
    }
}

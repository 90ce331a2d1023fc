package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.settings.Settings;
import io.opentelemetry.proto.trace.v1.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a collector of spans gets, where one is named: a command from its request to its append, and a question. */
class TracesTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";
    private static final String SENT = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ASKED = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    @Test
    void aCommandIsTracedFromItsRequestToItsAppendAndNothingOfItIsRecorded(@TempDir Path folder) {
        try (SpanReceiver receiver = SpanReceiver.start()) {
            JsonNode metadata;
            try (Served served =
                    Served.on(folder, Settings.of(Map.of("otel.exporter.otlp.endpoint", receiver.endpoint())))) {
                served.send("RegisterProject", REGISTER, "traceparent", parent(SENT), "Idempotency-Key", "my-key");
                metadata = served.get("/api/projects/p/journal", "traceparent", parent(ASKED))
                        .json()
                        .at("/items/0/metadata");
                served.get("/actuator/health", "traceparent", parent(ASKED));
            }
            List<Span> command = receiver.of(SENT);
            assertThat(way(receiver, named(command, "append")))
                    .isEqualTo("POST /api/commands/{name} > CommandBus.dispatchCommand(RegisterProject)"
                            + " > CommandBus.handleCommand(RegisterProject) > append");
            assertThat(SpanReceiver.attribute(named(command, "CommandBus.handleCommand"), "waymark.command.id"))
                    .isEqualTo("my-key");
            assertThat(receiver.spans().toString()).doesNotContain("a-1", "operator", "o-1");
            assertThat(receiver.of(ASKED))
                    .extracting(Span::getName)
                    .containsExactlyInAnyOrder("GET /api/projects/{project}/journal", "QueryBus.query(ReadJournal)");
            assertThat(metadata.propertyNames()).contains("commandId").noneMatch(key -> key.contains("trace"));
        }
    }

    /** From the first span to this one. */
    private static String way(SpanReceiver receiver, Span span) {
        return receiver.parent(span)
                .map(parent -> way(receiver, parent) + " > " + span.getName())
                .orElse(span.getName());
    }

    private static Span named(List<Span> spans, String name) {
        return spans.stream()
                .filter(span -> span.getName().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static String parent(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }
}

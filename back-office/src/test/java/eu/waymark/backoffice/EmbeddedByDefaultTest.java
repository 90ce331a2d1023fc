package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever needs no Axon Server and no traces does not pay for them: none of their classes is loaded. Whoever does need one and says so
 * wrongly does not get the embedded stores instead.
 */
class EmbeddedByDefaultTest {
    @Test
    void aServerWithEmbeddedStoresLoadsNothingOfAxonServerOrOfTraces(@TempDir Path folder) throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        try (ChildProcess server = ChildProcess.run(
                Map.of(),
                List.of("-Xlog:class+load:file=" + loaded + "::filecount=0"),
                "serve",
                "--json",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString())) {
            assertThat(server.out().readLine()).contains("http://127.0.0.1:");
            server.end();
        }
        assertThat(Files.readString(loaded))
                .contains("eu.waymark.eventstore.sqlite.SqliteRecord ")
                .doesNotContain(
                        "io.axoniq.axonserver.",
                        "org.axonframework.axonserver.",
                        " io.grpc.",
                        " com.google.protobuf.",
                        "eu.waymark.eventstore.axonserver.",
                        " io.opentelemetry.",
                        "org.axonframework.tracing.opentelemetry.");
    }

    @Test
    void aSettingThatWasMisspeltDoesNotLeaveOneWithEmbeddedStores(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (ChildProcess server = ChildProcess.run(
                Map.of("WAYMARK_EVENT", "axon-server"),
                List.of(),
                "serve",
                "--json",
                "--port",
                "0",
                "--data",
                data.toString())) {
            assertThat(server.out().readLine())
                    .as("what it said as it began to serve")
                    .isNull();
            assertThat(server.process().waitFor()).isEqualTo(3);
        }
        assertThat(data).doesNotExist();
    }
}

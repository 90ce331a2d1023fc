package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verbs that read the record by themselves, where no process serves it. */
@WithAxonServer
class VerbsInAxonServerTest {
    @TempDir
    Path folder;

    private Map<String, String> settings;

    @BeforeEach
    void record() {
        try (Served served = AxonServerEdge.servedAnew(folder).withProject("p")) {
            served.awaitViews();
        }
        settings = GivenAxonServer.named(GivenAxonServer.address());
        settings.forEach(System::setProperty);
    }

    @AfterEach
    void forget() {
        settings.keySet().forEach(System::clearProperty);
    }

    @Test
    void statusSaysWhatIsRecordedAndWhere() {
        Ended status = run("status", "--json");
        assertThat(status.exit()).as(status.err()).isZero();
        assertThat(status.json().get("events").longValue()).isEqualTo(16);
        assertThat(status.json().at("/engines/events").stringValue()).isEqualTo("axon-server");
    }

    @Test
    void theRecordIsVerifiedAgainstWhatWasSigned() {
        Ended verified = run("verify");
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
        assertThat(verified.out()).contains("16 events");
    }

    @Test
    void aProjectIsTakenHomeAndProvesItself() {
        // What the process that recorded it saw last may not have settled when it ended: then nobody has signed it yet.
        Ended signed = run("checkpoint");
        assertThat(signed.exit()).as(signed.err()).isZero();
        Path bundle = folder.resolve("p.zip");
        Ended exported = run("export", "bundle", "--project", "p", "-o", bundle.toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
        assertThat(Ended.run("", "verify", bundle.toString()).exit()).isZero();

        Path tables = folder.resolve("p.csv.zip");
        assertThat(run("export", "csv", "--project", "p", "-o", tables.toString())
                        .exit())
                .isZero();
        assertThat(Files.exists(tables)).isTrue();
    }

    private Ended run(String verb, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = verb;
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = "--data";
        arguments[more.length + 2] = folder.toString();
        return Ended.run("", arguments);
    }
}

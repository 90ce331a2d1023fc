package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an Axon Server that cannot be copied to or from; no server is needed for that. */
class CopyVerbTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "axon-server: | axon-server:axon.internal:8124",
                "axon-server:a b | 'a b' is no address",
                "axon-server:axon:0 | port",
                "axon-server:axon, | '' is no address",
                "axon-server:/context | '' is no address",
                "axon-server:axon/ | no context",
                "AXON-SERVER:axon | names an engine"
            })
    void aPlaceThatCannotBeIsWrongUsage(String place, String said) {
        Ended ended = copy("sqlite:events.db", place);
        assertThat(ended.exit()).as(ended.err()).isEqualTo(2);
        assertThat(ended.err()).contains("--to", said);
    }

    @Test
    void aRecordIsNotCopiedOntoItself() {
        assertThat(copy("axon-server:axon", "axon-server:AXON:8124/default").err())
                .contains("the same record");
    }

    @Test
    void aServerThatIsNotThereIsNamedWhicheverEndItIs() throws IOException {
        String register = """
                {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";
        Ended.run(register, "send", "RegisterProject", "--data", folder.toString());
        String file = "sqlite:" + folder.resolve("events.db");
        String server = "axon-server:127.0.0.1:" + freePort() + "/archive";
        for (Ended ended :
                new Ended[] {copy(file, server), copy(server, "sqlite:" + folder.resolve("new/events.db"))}) {
            assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
            assertThat(ended.err()).contains("Axon Server at 127.0.0.1", "(context archive) cannot be opened", "Check");
        }
        assertThat(folder.resolve("new")).as("nothing is made for nothing").doesNotExist();
    }

    private static Ended copy(String from, String to) {
        return Ended.run("", "copy", "--from", from, "--to", to);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

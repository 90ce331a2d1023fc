package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot say where it is does not answer. */
class WebServerTest {
    @Test
    void withoutItsNoteNothingListensAndNothingIsHeld(@TempDir Path folder) throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.createDirectories(folder.resolve("server.json.new").resolve("in-the-way"));
        int port = freePort();

        assertThatThrownBy(() -> WebServer.start(House.open(data), data, null, port))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("server.json");

        assertThatCode(() -> new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close())
                .doesNotThrowAnyException();
        assertThatCode(() -> House.open(data).close()).doesNotThrowAnyException();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}

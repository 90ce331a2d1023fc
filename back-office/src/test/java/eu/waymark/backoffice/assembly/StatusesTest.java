package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import eu.waymark.backoffice.Served;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a verb believes how a folder stands: the server that runs on it, and the files only where none answers. */
class StatusesTest {
    @TempDir
    Path folder;

    /** As a process without views answers that reaches nobody who has some. */
    @Test
    void whatTheServerCannotTellIsSaidInItsWords() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/local/status", exchange -> {
            byte[] problem =
                    "{\"code\":\"no-status\",\"detail\":\"nobody can be reached\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(503, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
        });
        server.start();
        try {
            note(server.getAddress().getPort());

            assertThatThrownBy(() -> Statuses.of(new DataFolder(folder), Settings.ofProcess()))
                    .isInstanceOf(CannotException.class)
                    .hasMessageContaining("nobody can be reached");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whereNobodyAnswersTheFilesAreRead() throws IOException {
        try (Served served = Served.on(folder).withProject("p")) {
            served.awaitViews();
        }
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        gone.close();
        note(gone.getLocalPort());

        assertThat(Statuses.of(new DataFolder(folder), Settings.ofProcess()).events())
                .isEqualTo(16);
    }

    private void note(int port) {
        new ServerNote("http://127.0.0.1:" + port, ProcessHandle.current().pid(), "token")
                .write(new DataFolder(folder));
    }
}

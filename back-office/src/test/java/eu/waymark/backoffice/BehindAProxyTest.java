package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.settings.Settings;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that listens everywhere, for the proxy in front. */
class BehindAProxyTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String WATCHING = "fedcba9876543210fedcba9876543210";

    @Test
    void onlyWhoBearsTheSecretComesUnderAnotherName(@TempDir Path folder) throws IOException {
        Settings settings = Settings.of(
                Map.of("waymark.address", "0.0.0.0", "waymark.proxy.secret", SECRET, "waymark.watch.secret", WATCHING));
        try (Served served = Served.on(folder, settings)) {
            assertThat(ServerNote.read(new DataFolder(folder)).orElseThrow().address())
                    .startsWith("http://127.0.0.1:")
                    .isEqualTo(served.address());
            assertThat(status(served, "waymark.example", "")).isEqualTo(403);
            assertThat(status(served, "waymark.example", "X-Waymark-Proxy: " + SECRET + "\r\n"))
                    .isEqualTo(200);
            assertThat(status(served, "localhost", "")).isEqualTo(200);
            assertThat(status(served, "/actuator/prometheus", "web-1", "Authorization: Bearer " + WATCHING + "\r\n"))
                    .isEqualTo(200);
            assertThat(status(served, "/api/projects", "web-1", "Authorization: Bearer " + WATCHING + "\r\n"))
                    .isEqualTo(403);
            // What the image looks after itself by, and the verbs.
            assertThat(served.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(Ended.run("", "status", "--data", folder.toString()).exit())
                    .isZero();
        }
    }

    private static int status(Served served, String host, String more) throws IOException {
        return status(served, "/api/projects", host, more);
    }

    private static int status(Served served, String path, String host, String more) throws IOException {
        URI address = URI.create(served.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}

package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.assembly.WebServer;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Until there are accounts, nobody but this machine's own users reaches a command. */
class LocalOnlyTest {
    private static final String CLOSE = "{\"project\":\"p\",\"reason\":\"r\"}";

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.on(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.4", ""})
    void aNameThatOnlyPointsHereIsRefused(String host) throws IOException {
        assertThat(status(host)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"})
    void aNameOfTheLoopbackAddressIsServed(String host) throws IOException {
        assertThat(status(host)).isEqualTo(200);
    }

    @Test
    void aPageOfAnotherSiteCannotSendACommand() {
        assertThat(served.send("CloseProject", CLOSE, "Origin", "http://evil.example")
                        .code())
                .isEqualTo("cross-site");
        assertThat(served.send("CloseProject", CLOSE, "Origin", "null").code()).isEqualTo("cross-site");
        assertThat(served.send("CloseProject", CLOSE, "Origin", "http://localhost:1")
                        .code())
                .isEqualTo("cross-site");
        assertThat(served.send("CloseProject", CLOSE, "Sec-Fetch-Site", "cross-site")
                        .code())
                .isEqualTo("cross-site");
        assertThat(served.send("CloseProject", CLOSE, "Sec-Fetch-Site", "same-site")
                        .code())
                .isEqualTo("cross-site");
        assertThat(served.send("CloseProject", CLOSE, "Origin", served.address())
                        .status())
                .isEqualTo(404);
        assertThat(served.send("CloseProject", CLOSE, "Sec-Fetch-Site", "none").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsForTheCommandLineNeedsTheToken() {
        assertThat(served.get("/api/local/status").code()).isEqualTo("no-token");
        assertThat(served.get("/api/local/status", ServerNote.HEADER, "guess").code())
                .isEqualTo("wrong-token");
        assertThat(served.post("/api/local/rebuild", new byte[0]).code()).isEqualTo("no-token");
        String token = ServerNote.read(new DataFolder(folder)).orElseThrow().token();
        assertThat(served.get("/api/local/status", ServerNote.HEADER, token).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void anotherAddressIsNotListenedOn(String host, @TempDir Path other) {
        DataFolder data = new DataFolder(other);

        assertThatThrownBy(() -> WebServer.start(House.open(data), data, host, 0))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining(host)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("waymark.proxy.secret");
        // The folder is free again.
        House.open(data).close();
    }

    /** The client of Java does not let its Host header be chosen. */
    private static int status(String host) throws IOException {
        URI address = URI.create(served.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET /api/projects HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}

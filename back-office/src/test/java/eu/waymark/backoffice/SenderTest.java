package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends a command, by its headers, and the form of those beside them. */
class SenderTest {
    private static final String FIVE_DAYS = """
            {"project":"p","community":"A","host":"turin","guest":"toulouse","from":"2020-03-02","to":"2020-03-06"}""";

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.on(folder).withProject("p");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void nobodySendsACommand() {
        for (String header : new String[] {"X-Actor", "X-Actor-Role", "X-Organisation"}) {
            for (String nobody : new String[] {"", " "}) {
                Response response = served.send("ScheduleExchange", FIVE_DAYS, header, nobody);
                assertThat(response.status()).isEqualTo(401);
                assertThat(response.code()).isEqualTo("no-actor");
                assertThat(response.json().get("detail").stringValue()).startsWith(header);
            }
        }
        Response none = served.exchange(served.to("/api/commands/ScheduleExchange", "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(FIVE_DAYS)));
        assertThat(none.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2003", "\u00a0", "\u200b", " \u3000\u200b "})
    void aRoleOfWhichNothingIsSeenIsNone(String role) throws IOException {
        assertThat(sentInRole(role)).startsWith("HTTP/1.1 401 ").contains("X-Actor-Role is missing");
    }

    @Test
    void aRoleMayBeOfAnyLetters() throws IOException {
        assertThat(sentInRole("\u03a5\u03c0\u03b5\u03cd\u03b8\u03c5\u03bd\u03bf\u03c2"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void headersHaveAForm() {
        String[][] wrong = {
            {"X-Actor", "Jane Doe"},
            {"X-Actor", "jane@example.org"},
            {"X-Actor", "a".repeat(65)},
            {"X-Actor-Role", "r".repeat(501)},
            {"Idempotency-Key", "k".repeat(129)},
            {"Idempotency-Key", "two words"},
            {"Idempotency-Key", "\"open"},
            {"Idempotency-Key", "\"\""}
        };
        for (String[] header : wrong) {
            Response response = served.send("ScheduleExchange", FIVE_DAYS, header);
            assertThat(response.status()).as(header[0] + " " + header[1]).isEqualTo(400);
            assertThat(response.json().at("/errors/0/header").stringValue()).isEqualTo(header[0]);
        }
        assertThat(served.send("ScheduleExchange", FIVE_DAYS, "Idempotency-Key", "k".repeat(128))
                        .status())
                .isEqualTo(200);
    }

    /** In UTF-8, as the client of Java sends no header. */
    private static String sentInRole(String role) throws IOException {
        URI address = URI.create(served.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "POST /api/commands/ScheduleExchange HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + FIVE_DAYS.length() + "\r\n"
                    + "X-Actor: a-1\r\nX-Organisation: o-1\r\nX-Actor-Role: " + role + "\r\n\r\n" + FIVE_DAYS;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.waymark.backoffice.Served.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: an answer that says what is wrong, and not one event. */
class HostileInputTest {
    private static final String GOOD = """
            {"project":"p","community":"A","host":"turin","guest":"toulouse","from":"2020-03-02","to":"2020-03-06"}""";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    static Path folder;

    private static Served served;
    private long events;

    @BeforeAll
    static void start() {
        served = Served.on(folder).withProject("p");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void count() {
        events = served.events();
    }

    @AfterEach
    void nothingIsRecorded() {
        assertThat(served.events()).isEqualTo(events);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                wrong("nothing", "", ""),
                wrong("blanks", "  \n ", ""),
                wrong("no object", "[]", ""),
                wrong("a text", "\"x\"", ""),
                wrong("null", "null", ""),
                wrong("broken", GOOD.substring(0, 40), ""),
                wrong("more after the end", GOOD + " {}", ""),
                wrong("a comment", "/* x */" + GOOD, ""),
                wrong("a trailing comma", GOOD.replace("\"}", "\",}"), ""),
                wrong("single quotes", GOOD.replace('"', '\''), ""),
                wrong("a duplicate key", GOOD.replace("\"host\"", "\"host\":\"riga\",\"host\""), ""),
                wrong("deep nesting", GOOD.replace("\"A\"", "[".repeat(5_000) + "]".repeat(5_000)), ""),
                wrong("a byte order mark", "\uFEFF" + GOOD, ""),
                wrong("NaN", GOOD.replace("\"A\"", "NaN"), ""),
                wrong("a huge number", GOOD.replace("\"A\"", "9".repeat(2_000)), ""),
                wrong("a huge exponent", GOOD.replace("\"A\"", "1e999999999"), "/community"),
                wrong("a number as community", GOOD.replace("\"A\"", "1"), "/community"),
                wrong("null as community", GOOD.replace("\"A\"", "null"), "/community"),
                wrong("a date that does not exist", GOOD.replace("2020-03-02", "2020-02-30"), "/from"),
                wrong("a date of a leap second", GOOD.replace("2020-03-02", "2020-03-02T00:00:60Z"), "/from"),
                wrong("a date with a sign", GOOD.replace("2020-03-02", "+2020-03-02"), "/from"),
                wrong("an array as date", GOOD.replace("\"2020-03-02\"", "[2020,3,2]"), "/from"),
                wrong("a number as date", GOOD.replace("\"2020-03-02\"", "18323"), "/from"),
                wrong("other digits in a date", GOOD.replace("2020-03-02", "２０２０-03-02"), "/from"),
                wrong("an unknown field", GOOD.replace("\"host\"", "\"hots\":\"x\",\"host\""), "/hots"),
                wrong("an unknown field to escape", GOOD.replace("\"host\"", "\"a/b~c\":1,\"host\""), "/a~1b~0c"),
                wrong("a field left out", GOOD.replace("\"host\":\"turin\",", ""), "/host"),
                wrong("SQL as partner", GOOD.replace("\"turin\"", "\"x'; DROP TABLE event; --\""), "/host"),
                wrong("a path as partner", GOOD.replace("\"turin\"", "\"../../etc/passwd\""), "/host"),
                wrong("capitals as partner", GOOD.replace("\"turin\"", "\"Turin\""), "/host"),
                wrong("a line feed after a partner", GOOD.replace("\"turin\"", "\"turin\\n\""), "/host"),
                wrong("a truth as text", GOOD.replace("}", ",\"online\":\"true\"}"), "/online"),
                wrong("a number as truth", GOOD.replace("}", ",\"online\":1}"), "/online"),
                wrong("an ordinal as enumeration", GOOD.replace("}", ",\"precision\":0}"), "/precision"),
                wrong("lower case as enumeration", GOOD.replace("}", ",\"precision\":\"day\"}"), "/precision"),
                wrong("a short UUID", GOOD.replace("}", ",\"activity\":\"1-1-1-1-1\"}"), "/activity"),
                wrong("a lone surrogate", GOOD.replace("}", ",\"note\":\"x\\ud800y\"}"), "/note"),
                wrong("a lone low surrogate", GOOD.replace("}", ",\"note\":\"x\\udc00\"}"), "/note"),
                wrong("a lone surrogate as key", GOOD.replace("}", ",\"n\\ud800\":\"x\"}"), "/n?"),
                wrong("a zero character", GOOD.replace("}", ",\"note\":\"x\\u0000y\"}"), "/note"),
                wrong("a text too long", GOOD.replace("}", ",\"note\":\"" + "x".repeat(2_001) + "\"}"), "/note"),
                wrong("a waiver of a rule that is none", waiver("\"EXC-99\""), "/waiver/rule"),
                wrong("a waiver of a number", waiver("1"), "/waiver/rule"));
    }

    private static Arguments wrong(String what, String body, String pointer) {
        return arguments(what, body, pointer);
    }

    private static String attendance(String entries) {
        return "{\"project\":\"p\",\"activity\":\"6b1f2f5e-31a8-4b0c-9d2c-2f8e5a7d1c11\",\"attended\":[" + entries
                + "]}";
    }

    private static String entry(String heads) {
        return "{\"partner\":\"turin\",\"function\":\"EXPERT\",\"heads\":" + heads + "}";
    }

    private static String waiver(String rule) {
        return GOOD.replace("}", ",\"waiver\":{\"rule\":" + rule + ",\"justification\":\"j\",\"approvedBy\":\"b\"}}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void malformed(String what, String body, String pointer) {
        Response response = served.send("ScheduleExchange", body);

        assertThat(response.status()).as(what).isEqualTo(400);
        assertThat(response.code()).isEqualTo("malformed");
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").stringValue()))
                .containsOnly(pointer);
        assertThat(new String(response.raw().body(), StandardCharsets.UTF_8))
                .doesNotContain("tools.jackson", "Exception", "eu.waymark", "\tat ");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnceWhetherItsFormIsWrongOrItsValue() {
        Response response = served.send(
                "AdmitPartner",
                "{\"project\":\"P\",\"partner\":7,\"country\":\"XX\",\"role\":\"KING\",\"occurredOn\":\"2020-02-30\",\"x\":1}");

        assertThat(response.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").stringValue()))
                .containsExactlyInAnyOrder("/project", "/partner", "/name", "/country", "/role", "/occurredOn", "/x");
    }

    @Test
    void aLastDayBeforeTheFirstNamesBoth() {
        Response response = served.send("ScheduleExchange", GOOD.replace("2020-03-06", "2020-03-01"));

        assertThat(response.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").stringValue()))
                .containsExactly("/from", "/to");
    }

    @Test
    void fieldsThatDoNotGoTogetherAreMalformed() {
        String entry = entry("1");

        Response response = served.send("RecordAttendance", attendance(entry + "," + entry));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().at("/errors/0/pointer").stringValue()).isEqualTo("/attended");
    }

    @Test
    void aNumberIsAWholeNumber() {
        for (String heads :
                new String[] {"\"1\"", "1.5", "1e1000", "0", "-1", "10001", "true", "99999999999999999999"}) {
            Response response = served.send("RecordAttendance", attendance(entry(heads)));
            assertThat(response.status()).as(heads).isEqualTo(400);
        }
    }

    @Test
    void aCountryOrTimeZoneThatDoesNotExistIsNamed() {
        String project =
                "{\"project\":\"q\",\"acronym\":\"Q\",\"title\":\"t\",\"fund\":\"f\",\"lead\":\"l\",\"timeZone\":\"";
        for (String zone : new String[] {"Europe/Bruxelles", "", "Mars/Olympus", "+99:00"}) {
            Response response = served.send("RegisterProject", project + zone + "\"}");
            assertThat(response.status()).as(zone).isEqualTo(400);
            assertThat(response.json().at("/errors/0/pointer").stringValue()).isEqualTo("/timeZone");
        }
    }

    @Test
    void onlyUtf8IsRead() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32")})
            assertThat(served.post("/api/commands/ScheduleExchange", GOOD.getBytes(charset))
                            .status())
                    .as(charset.name())
                    .isEqualTo(400);
        byte[] latin = GOOD.replace("}", ",\"note\":\"für\"}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(served.post("/api/commands/ScheduleExchange", latin).status())
                .isEqualTo(400);
        byte[] surrogate = GOOD.replace("}", ",\"note\":\"x\"}").getBytes(StandardCharsets.ISO_8859_1);
        surrogate[surrogate.length - 3] = (byte) 0xED;
        assertThat(served.post("/api/commands/ScheduleExchange", surrogate).status())
                .isEqualTo(400);
    }

    @Test
    void aBodyHasAtMostOneMegabyteHoweverItIsSent() {
        byte[] huge = " ".repeat(10 * MEGABYTE).getBytes(StandardCharsets.UTF_8);
        byte[] justTooLarge = (GOOD + " ".repeat(MEGABYTE - GOOD.length() + 1)).getBytes(StandardCharsets.UTF_8);

        assertThat(served.post("/api/commands/ScheduleExchange", huge).status()).isEqualTo(413);
        assertThat(served.post("/api/commands/ScheduleExchange", justTooLarge).code())
                .isEqualTo("too-large");
        Response chunked = served.exchange(served.to("/api/commands/ScheduleExchange", Served.FROM_A_1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge))));
        assertThat(chunked.status()).isEqualTo(413);
        // The largest that is taken is read to its end: what is wrong with it is said.
        String largest = "{\"x\":\"" + "y".repeat(MEGABYTE - 8) + "\"}";
        assertThat(served.send("ScheduleExchange", largest).status()).isEqualTo(400);
    }

    @Test
    void addressesThatAreNoneAreToldAsProblems() throws IOException {
        for (String path :
                new String[] {"/api/projects/..%2f..%2fetc", "/api/projects/%00", "/api/projects/%zz", "/api/a|b"}) {
            String answer = rawGet(path);
            assertThat(answer).as(path).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }

    /** The client of Java sends no such address. */
    private static String rawGet(String path) throws IOException {
        URI address = URI.create(served.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

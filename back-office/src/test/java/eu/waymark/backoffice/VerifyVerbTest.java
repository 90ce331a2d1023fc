package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code verify} as an auditor meets it: what it prints where, and how it ends. */
class VerifyVerbTest {
    private static final String INVITE = """
            {"command":"InvitePartner","body":{"project":"p","partner":"%s","name":"N","country":"IT","role":"CITY"}}
            """;

    @TempDir
    Path folder;

    private Path data;

    @TempDir
    static Path sound;

    private static Path original;

    @BeforeAll
    static void record() {
        original = sound.resolve("data");
        send(original, """
                {"command":"RegisterProject","body":{"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}}
                """ + INVITE.formatted("turin") + INVITE.formatted("riga"));
        sign();
        send(original, INVITE.formatted("oslo") + INVITE.formatted("ghent"));
        sign();
    }

    @BeforeEach
    void copy() throws IOException {
        data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) Files.copy(file, data.resolve(original.relativize(file)));
        }
    }

    @Test
    void intactIsOneLine() {
        Ended ended = verify();

        assertThat(ended.exit()).as(ended.out()).isZero();
        assertThat(ended.out()).matches("intact: 5 events, head 4, root [A-Za-z0-9+/]{43}=, 2 checkpoints compared\n");
        assertThat(ended.err()).isEmpty();
        JsonNode json = verify("--json").json();
        assertThat(json.get("intact").booleanValue()).isTrue();
        assertThat(json.get("events").longValue()).isEqualTo(5);
        assertThat(json.get("head").longValue()).isEqualTo(4);
        assertThat(json.get("checkpoints").longValue()).isEqualTo(2);
        assertThat(ended.out()).contains(json.get("root").stringValue());
        assertThat(json.at("/proven/number").longValue()).isEqualTo(2);
        assertThat(json.get("advice")).isEmpty();
    }

    @Test
    void whatIsNotYetCoveredIsCountedInThatLine() throws IOException {
        send(data, INVITE.formatted("malmo"));
        // What was sent is signed for when the folder is closed: that checkpoint is taken away.
        Files.delete(checkpoints().getLast());
        Ended ended = verify();
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .startsWith("intact: 6 events")
                .endsWith("2 checkpoints compared; the last 1 are not yet covered by a checkpoint\n")
                .hasLineCount(1);
    }

    @Test
    void whereNothingWasSignedNothingIsProven() throws IOException {
        for (Path checkpoint : checkpoints()) Files.delete(checkpoint);
        Ended ended = verify();
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .startsWith("nothing is proven yet: 5 events, head 4, root ")
                .contains("0 checkpoints compared\n", "none was signed, or all were taken away", "./waymark serve");
        assertThat(verify("--json").json().get("proven").isNull()).isTrue();
    }

    @Test
    void whereAllCheckpointsWereTakenAwayFromAnOldRecordItIsNotIntact() throws Exception {
        for (Path checkpoint : checkpoints()) Files.delete(checkpoint);
        sql("UPDATE events SET recorded_at = recorded_at - 660000");
        Ended ended = verify();
        assertThat(ended.exit()).as(ended.out()).isEqualTo(1);
        assertThat(ended.out())
                .startsWith("NOT INTACT: 5 events")
                .contains("checkpoint none: no checkpoint is here, though there is a key", "or all were taken away")
                .contains("still proven: nothing", "what to do: bring checkpoints and the key");
    }

    @Test
    void aDifferenceIsNamedWithWhatIsStillProven() throws SQLException {
        sql("UPDATE events SET recorded_at = recorded_at + 1 WHERE position = 3");

        Ended ended = verify();

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out())
                .startsWith("NOT INTACT: 5 events")
                .contains("first difference: position 3: changed: another event stands here")
                .contains("checkpoints that hold: 1; that do not: 2\n")
                .containsPattern("still proven: the first 3 events are those that checkpoint 1 of \\d{4}-.*Z covers\n")
                .contains("what to do: stop what writes " + data);
        JsonNode json = verify("--json").json();
        assertThat(json.at("/difference/position").longValue()).isEqualTo(3);
        assertThat(json.at("/difference/kind").stringValue()).isEqualTo("changed");
        assertThat(json.at("/proven/events").longValue()).isEqualTo(3);
        assertThat(json.get("advice")).isNotEmpty();
    }

    @Test
    void withoutTilesItNamesARange() throws Exception {
        sql("UPDATE events SET recorded_at = recorded_at + 1 WHERE position = 3");
        Files.delete(data.resolve("views.db"));
        assertThat(verify().out()).contains("first difference: between position 3 and position 4: rewritten");
        JsonNode difference = verify("--json").json().get("difference");
        assertThat(difference.get("position").isNull()).isTrue();
        assertThat(difference.get("from").longValue()).isEqualTo(3);
        assertThat(difference.get("to").longValue()).isEqualTo(4);
    }

    @Test
    void aCheckpointThatIsGoneIsNamed() throws IOException {
        Path kept = Files.copy(checkpoints().getLast(), folder.resolve("kept.txt"));
        Files.delete(checkpoints().getLast());
        assertThat(verify().exit()).isZero();

        Ended ended = verify("--checkpoint", kept.toString());

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).contains("checkpoint kept.txt: it is checkpoint 2", "which the series does not hold");
        assertThat(ended.out()).contains("2 checkpoints compared");
    }

    @Test
    void moreWasSignedThanIsRecorded() throws Exception {
        Path kept = Files.copy(checkpoints().getLast(), folder.resolve("kept.txt"));
        sql("DELETE FROM events WHERE position > 2");
        Files.delete(checkpoints().getLast());
        Files.delete(data.resolve("views.db"));
        assertThat(verify().exit()).isZero();
        assertThat(verify("--checkpoint", kept.toString()).out())
                .contains("first difference: position 3: ended: the record ends here", "covers 2 more");
    }

    @Test
    void theKeyThatWasBroughtCounts() throws IOException {
        Path verifiers = data.resolve("keys/verifiers.txt");
        String mine = Files.readString(verifiers).strip();
        Path file = Files.writeString(folder.resolve("mine.txt"), mine + "\n");
        assertThat(verify("--key", mine).exit()).isZero();
        assertThat(verify("--key", file.toString()).exit()).isZero();

        String other = SigningKey.generate(mine.substring(0, mine.indexOf('+')))
                .verifier()
                .written();
        Files.writeString(verifiers, other + "\n");

        assertThat(verify().exit()).isEqualTo(1);
        assertThat(verify().out()).contains("it is not signed by the key of keys/verifiers.txt", "--key FILE");
        Ended brought = verify("--key", mine);
        assertThat(brought.exit()).isEqualTo(1);
        assertThat(brought.out())
                .contains("key keys/verifiers.txt: it does not name the key that was brought")
                .contains("checkpoints that hold: 1 to 2; that do not: none");
    }

    @Test
    void viewsThatContradictAreNamedWithTheWayOut() throws SQLException {
        sql(data.resolve("views.db"), "UPDATE generation SET event = 'e' WHERE view = 'timeline'");
        Ended ended = verify();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).contains("view timeline: it stands on event e", "./waymark rebuild --data " + data);
    }

    @Test
    void aServerThatWritesIsNoHindrance() {
        try (Served served = Served.on(data)) {
            served.send(
                    "InvitePartner",
                    "{\"project\":\"p\",\"partner\":\"porto\",\"name\":\"N\",\"country\":\"PT\",\"role\":\"CITY\"}");
            Ended ended = verify();
            assertThat(ended.exit()).as(ended.out()).isZero();
            assertThat(ended.out()).startsWith("intact: 6 events");
        }
    }

    @Test
    void aFileThatIsNoCheckpointIsNamedAndEndsWithThree() throws IOException {
        Path minutes = Files.writeString(folder.resolve("minutes.txt"), "no note");
        Ended ended = verify("--checkpoint", minutes.toString());
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err()).contains("minutes.txt is no signed note");
        assertThat(verify("--checkpoint", "nowhere.txt").err()).contains("there is no file nowhere.txt");
        assertThat(verify("--checkpoint", "nowhere.txt").exit()).isEqualTo(3);

        Files.copy(minutes, checkpoints().getFirst(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify().exit()).isEqualTo(1);
        assertThat(verify().out()).contains("checkpoint 00000001-3.checkpoint: ", "is no signed note");
    }

    @Test
    void wrongUsageEndsWithTwoAndNoRecordWithThree() throws IOException {
        assertThat(verify("--key", "nonsense").exit()).isEqualTo(2);
        assertThat(verify("--key", "nonsense").err()).contains("--key is a key, or a file with one");
        assertThat(verify("--key", Files.createFile(folder.resolve("empty")).toString())
                        .exit())
                .isEqualTo(2);
        assertThat(verify("--checkpoints").exit()).isEqualTo(2);
        Ended nowhere =
                Ended.run("", "verify", "--data", folder.resolve("nowhere").toString());
        assertThat(nowhere.exit()).isEqualTo(3);
        assertThat(nowhere.err()).contains("there is no record in", "--data");
        Files.writeString(data.resolve("events.db"), "this is no record ".repeat(1_000));
        assertThat(verify().exit()).isEqualTo(3);
        assertThat(verify().err()).contains("events.db is not a Waymark record");
    }

    private Ended verify(String... options) {
        List<String> all = new ArrayList<>(List.of("verify", "--data", data.toString()));
        all.addAll(List.of(options));
        return Ended.run("", all.toArray(String[]::new));
    }

    private static void send(Path data, String lines) {
        Ended sent = Ended.run(lines, "send", "--data", data.toString());
        assertThat(sent.exit()).as(sent.out() + sent.err()).isZero();
        assertThat(Ended.run("", "rebuild", "--data", data.toString()).exit()).isZero();
    }

    private static void sign() {
        try (SqliteRecordReader record = SqliteRecord.openReadOnly(original.resolve("events.db"))) {
            sign(record);
        }
    }

    private static void sign(RecordReader record) {
        new Checkpoints(
                        record,
                        SqliteViewStore.reading(original.resolve("views.db")),
                        new CheckpointFolder(original.resolve("checkpoints")),
                        new KeyFolder(original.resolve("keys")).signing(),
                        Clock.systemUTC())
                .sign();
    }

    private List<Path> checkpoints() {
        return new CheckpointFolder(data.resolve("checkpoints")).files();
    }

    private void sql(String statement) throws SQLException {
        sql(data.resolve("events.db"), statement);
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement run = connection.createStatement()) {
            assertThat(run.executeUpdate(statement)).isPositive();
        }
    }
}

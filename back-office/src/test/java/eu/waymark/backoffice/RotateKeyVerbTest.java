package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.assembly.Backups;
import eu.waymark.backoffice.assembly.WrittenMessages;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.query.checkpoint.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The key of a ledger is changed by one verb, with a server and without; whoever has the first key goes on with it. */
class RotateKeyVerbTest {
    private static final String REGISTER =
            "{\"command\":\"RegisterProject\",\"body\":{\"project\":\"p\",\"acronym\":\"P\",\"title\":\"t\",\"fund\":\"AMIF\",\"lead\":\"l\"}}";

    @TempDir
    Path folder;

    private String first;

    @BeforeEach
    void record() throws IOException {
        assertThat(verb(REGISTER, "send").exit()).isZero();
        assertThat(verb("", "checkpoint").exit()).isZero();
        first = verifiers().getFirst();
    }

    @Test
    void onTheFolderItself() throws IOException {
        Ended ended = verb("", "rotate-key");

        assertThat(ended.exit()).as(ended.err()).isZero();
        String next = verifiers().getLast();
        assertThat(next).isNotEqualTo(first);
        assertThat(ended.out())
                .contains("former key: " + first + "\n", "new key:    " + next + "\n")
                .contains("checkpoint 2 over 2 events is signed by both", "Give the new key to every auditor");
        verifiedBy(first, next);
    }

    @Test
    void throughTheServerTwiceInARowAsBetweenProcesses() throws IOException {
        try (Served served = Served.on(folder, WrittenMessages::in)) {
            JsonNode one = verb("", "rotate-key", "--json").json();
            JsonNode two = verb("", "rotate-key", "--json").json();

            assertThat(one.get("former").stringValue()).isEqualTo(first);
            assertThat(one.at("/checkpoint/number").longValue()).isEqualTo(2);
            assertThat(two.get("former")).isEqualTo(one.get("key"));
            assertThat(two.at("/checkpoint/size").longValue()).isEqualTo(3);
            served.command("CloseProject", "p", "'reason':'r'");
            assertThat(verb("", "checkpoint").exit()).isZero();
            assertThat(new String(served.get("/api/ledger/key").raw().body(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(two.get("key").stringValue());
            assertThat(served.get("/api/ledger/checkpoints").json().get("items"))
                    .hasSize(4);
            assertThat(verb("", "status", "--json").json().at("/ledger/trouble").isNull())
                    .isTrue();
        }
        assertThat(verifiers()).hasSize(3);
        verifiedBy(verifiers().toArray(String[]::new));
        assertThat(verb("", "status", "--json").json().at("/ledger/key").stringValue())
                .isEqualTo(verifiers().getLast());
    }

    @Test
    void theAnnouncementIsInNoProjectsHistory() {
        try (Served served = Served.on(folder)) {
            assertThat(verb("", "rotate-key").exit()).isZero();
            served.awaitViews();

            assertThat(served.events()).isEqualTo(2);
            assertThat(served.get("/api/projects/p/timeline").json().get("items"))
                    .hasSize(1);
            assertThat(served.get("/api/projects/p/journal").json().get("items"))
                    .hasSize(1);
            assertThat(served.get("/api/projects").json().get("items")).hasSize(1);
            assertThat(served.send("AnnounceSigningKey", "{}").status()).isEqualTo(404);
        }
    }

    @Test
    void brokenOffItGoesOnWhenItIsRunAgain() throws IOException {
        Path signing = folder.resolve("keys/signing.pem");
        byte[] former = Files.readAllBytes(signing);
        JsonNode done = verb("", "rotate-key", "--json").json();
        Files.move(signing, folder.resolve("keys/next.pem"));
        Files.write(signing, former);
        Files.writeString(folder.resolve("keys/verifiers.txt"), first + "\n");

        JsonNode again = verb("", "rotate-key", "--json").json();

        assertThat(again).isEqualTo(done);
        assertThat(verifiers()).containsExactly(first, done.get("key").stringValue());
        verifiedBy(first);
    }

    /** The checkpoints were listed before the change, and the keys would be read behind it. */
    @Test
    void aBackupDuringWhichTheKeyIsChangedIsNotMade(@TempDir Path elsewhere) {
        Path file = elsewhere.resolve("backup.zip");
        Clock changing = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                assertThat(verb("", "rotate-key").exit()).isZero();
                return changing.instant();
            }

            @Override
            public ZoneId getZone() {
                return changing.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };

        assertThatThrownBy(() -> Backups.backup(new DataFolder(folder), Settings.ofProcess(), file, clock))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("make it again");

        assertThat(elsewhere).isEmptyDirectory();
        Backups.backup(new DataFolder(folder), Settings.ofProcess(), file, changing);
        Path restored = elsewhere.resolve("restored");
        assertThat(Ended.run("", "restore", file.toString(), "--data", restored.toString())
                        .exit())
                .isZero();
        assertThat(Ended.run("", "verify", "--key", first, "--data", restored.toString())
                        .exit())
                .isZero();
    }

    @Test
    void onlyWhoCanReadTheFolderChangesIt() {
        try (Served served = Served.on(folder)) {
            assertThat(served.post("/api/local/rotate-key", new byte[0]).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void whatCannotBeDoneEndsWithThreeAndWrongUsageWithTwo() {
        Ended nowhere =
                Ended.run("", "rotate-key", "--data", folder.resolve("no").toString());
        assertThat(nowhere.exit()).isEqualTo(3);
        assertThat(nowhere.err()).contains("there is no record in", "--data");
        assertThat(verb("", "rotate-key", "--now").exit()).isEqualTo(2);
        assertThat(verb("", "rotate-key", "--help").out()).contains("checkpoint with both keys", "when it");
    }

    @Test
    void aBundleLeadsFromTheFirstKeyToThePresentOne(@TempDir Path elsewhere) throws IOException {
        String file = elsewhere.resolve("p.zip").toString();
        assertThat(verb("", "rotate-key").exit()).isZero();
        assertThat(verb("", "export", "bundle", "--project", "p", "-o", file).exit())
                .isZero();

        for (String key : verifiers())
            assertThat(Ended.run("", "verify", file, "--key", key).exit()).isZero();
        assertThat(Ended.run("", "verify", file, "--key", first).err())
                .contains("keys/00000002-2.checkpoint, signed by both, leads from the key " + first);
        String stranger = SigningKey.generate(first.substring(0, first.indexOf('+')))
                .verifier()
                .written();
        assertThat(Ended.run("", "verify", file, "--key", stranger).exit()).isEqualTo(1);
    }

    /** As a process finds it that is started again, or asked, before it was given the new key. */
    @Test
    void whereOnlyTheFormerKeyLiesItIsSaidWhatIsLackingAndNoAlarmIsRaised(@TempDir Path elsewhere) throws IOException {
        byte[] signing = Files.readAllBytes(folder.resolve("keys/signing.pem"));
        assertThat(verb("", "rotate-key").exit()).isZero();
        assertThat(verb(REGISTER.replace("\"p\"", "\"q\""), "send").exit()).isZero();
        assertThat(verb("", "checkpoint").exit()).isZero();
        Files.write(folder.resolve("keys/signing.pem"), signing);
        Files.writeString(folder.resolve("keys/verifiers.txt"), first + "\n");

        assertThat(verb("", "status", "--json").json().at("/ledger/trouble").stringValue())
                .contains("copy the folder keys/ of the process that signs");
        String file = elsewhere.resolve("p.zip").toString();
        Ended exported = verb("", "export", "bundle", "--project", "p", "-o", file);
        assertThat(exported.exit()).isEqualTo(3);
        assertThat(exported.err())
                .contains("copy the folder keys/ of the process that signs")
                .doesNotContain("not what was signed");
    }

    private void verifiedBy(String... keys) {
        assertThat(verb("", "verify").exit()).isZero();
        for (String key : keys) {
            Ended ended = verb("", "verify", "--key", key);
            assertThat(ended.exit()).as(ended.out()).isZero();
            assertThat(ended.out()).startsWith("intact: ").hasLineCount(1);
            assertThat(ended.err()).contains("hands over from the key " + first);
        }
    }

    private List<String> verifiers() throws IOException {
        return Files.readAllLines(folder.resolve("keys/verifiers.txt"));
    }

    private Ended verb(String input, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        return Ended.run(input, all.toArray(String[]::new));
    }
}

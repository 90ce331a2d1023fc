package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.bundle.BundleFiles;
import eu.waymark.backoffice.bundle.Tampering;
import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** A bundle is taken home from one folder, and verified elsewhere with nothing else there. */
class BundleVerbTest {
    @TempDir
    static Path home;

    private static String key = "";
    private static Path bundle = Path.of("");
    private static SigningKey signing = SigningKey.generate();
    private static BundleFiles intact = new BundleFiles(Map.of());

    /** The folder is gone when the bundle is verified. */
    @BeforeAll
    static void takenHome() throws IOException {
        Path folder = recorded("one");
        key = Files.readString(folder.resolve("keys/verifiers.txt")).strip();
        bundle = home.resolve("values.zip");
        Ended ended = export(folder, bundle);
        assertThat(ended.exit()).as(ended.err()).isZero();
        Path again = home.resolve("again.zip");
        assertThat(export(folder, again).exit()).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(bundle));
        intact = BundleFiles.of(Files.readAllBytes(bundle));
        signing = new KeyFolder(folder.resolve("keys")).signing();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static Path recorded(String name) throws IOException {
        Path folder = Files.createDirectory(home.resolve(name));
        try (House house = House.open(new DataFolder(folder))) {
            DemoScript.values().run(house.commandDesk(), house.operations(), () -> {});
        }
        return folder;
    }

    private static Ended export(Path folder, Path file) {
        return Ended.run(
                "",
                "export",
                "bundle",
                "--project",
                "values",
                "--as-of",
                "2021-04-30",
                "--data",
                folder.toString(),
                "-o",
                file.toString());
    }

    @Test
    void intactIsOneLineAndSaysBesideItWhatIsNotProven() {
        Ended ended = verify(bundle, "--key", key, "--checkpoint", kept().toString());
        assertThat(ended.exit()).as(ended.out()).isZero();
        assertThat(ended.out().lines())
                .singleElement()
                .asString()
                .startsWith("intact: ")
                .contains(" of values (@0 to @");
        assertThat(ended.err())
                .contains("signed by " + key, "that no later event of the project exists is not proven")
                .doesNotContain("not folded again");
    }

    @Test
    void aCheckpointThatIsNewerThanTheBundleIsNoBareIntact() throws IOException {
        String text = new Checkpoint(signing.verifier().name(), 1_000_000, new byte[32]).text();
        String newer = new SignedNote(text, List.of(signing.sign(text))).written();
        String file = Files.writeString(home.resolve("newer.checkpoint"), newer).toString();
        Ended ended = verify(bundle, "--checkpoint", file);
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out())
                .startsWith("not comparable with this bundle: the checkpoint that you kept, over 1000000 events, is")
                .contains("apart from that intact: ");
        assertThat(verify(bundle, "--checkpoint", file, "--json").json().at("/notComparable"))
                .hasSize(1);
    }

    @Test
    void asJsonItIsOneObject() {
        Ended ended = verify(bundle, "--json");
        assertThat(ended.json().get("intact").booleanValue()).isTrue();
        assertThat(ended.json().at("/held/project").stringValue()).isEqualTo("values");
        assertThat(ended.json().at("/held/key").stringValue()).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource
    void eachTamperedCopyFailsAndSaysWhere(Tampering tampering) {
        Path tampered = tampering.on(intact).zip(home.resolve(tampering + ".zip"));
        Ended ended = verify(tampered);
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).startsWith("not intact").contains(tampering.said());
        if (tampering.namesPosition())
            assertThat(ended.out()).contains("events.ndjson, position " + Tampering.position(intact) + ": ");
    }

    /** Whoever holds another key can make a whole ledger that agrees with itself: only what the auditor brings tells it apart. */
    @Test
    void aLedgerSignedWholeByAnotherFailsAgainstTheKeyAndTheCheckpointThatWereKept() throws IOException {
        Path other = home.resolve("other.zip");
        assertThat(export(recorded("two"), other).exit()).isZero();
        assertThat(verify(other).exit()).isZero();
        Ended byKey = verify(other, "--key", key);
        assertThat(byKey.exit()).isEqualTo(1);
        assertThat(byKey.out()).contains("it was signed with another key than the one that you gave");
        Ended byCheckpoint = verify(other, "--checkpoint", kept().toString());
        assertThat(byCheckpoint.exit()).isEqualTo(1);
        assertThat(byCheckpoint.out())
                .contains("the checkpoint that you kept: it is not signed by the key of this bundle");
    }

    @Test
    void aRecordThatIsNotWhatTheLedgerHoldsIsNotTakenHome() throws IOException, SQLException {
        Path folder = recorded("three");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE events SET recorded_at = recorded_at + 1"
                    + " WHERE aggregate_id = 'project/values' AND sequence = 17");
        }
        Path file = home.resolve("never.zip");
        Ended ended = export(folder, file);
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err())
                .contains("the event at position " + Tampering.position(intact)
                        + " is not the one that the ledger holds");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNoVerdict() {
        assertThat(verify(home.resolve("none.zip")).exit()).isEqualTo(3);
        assertThat(verify(bundle, "--key", "nonsense").exit()).isEqualTo(2);
        assertThat(verify(bundle, "--checkpoint", home.resolve("none").toString())
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void onlyWhatStandsOnTheCommandLineIsWrongUsage() throws IOException {
        Path rootless = intact.with(
                        "manifest.json", intact.text("manifest.json").replaceFirst("(\"root\" : \")", "$1!"))
                .zip(home.resolve("rootless.zip"));
        assertThat(verify(rootless).exit()).isEqualTo(1);
        assertThat(verify(rootless, "--key", "nonsense").exit()).isEqualTo(2);
        Path note = Files.writeString(home.resolve("manifest.note"), intact.text("manifest.note"));
        Ended ended = verify(bundle, "--checkpoint", note.toString());
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err()).contains("manifest.note is no checkpoint");
    }

    @Test
    void whatABundleSaysGivesTheTerminalNoOrders() {
        String name = "evil\\u001b[2J\\u009b1m\\nintact: all";
        Path evil = intact.with(
                        "manifest.json",
                        intact.text("manifest.json")
                                .replaceFirst("(\"origin\" : \")", "$1" + Matcher.quoteReplacement(name)))
                .zip(home.resolve("evil.zip"));
        Ended ended = verify(evil);
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out())
                .contains("evil\uFFFD[2J\uFFFD1m\uFFFDintact: all")
                .doesNotContain("\u001b", "\u009b");
        assertThat(verify(bundle, "--key", "evil\u001b[2J+00000000+AAAA").err()).doesNotContain("\u001b");
    }

    private static Path kept() {
        try {
            return Files.writeString(home.resolve("kept.checkpoint"), intact.text(head()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head() {
        return intact.files().keySet().stream()
                .filter(path -> path.startsWith("checkpoints/"))
                .max(String::compareTo)
                .orElseThrow();
    }

    private static Ended verify(Path file, String... options) {
        return Ended.run(
                "",
                Stream.concat(Stream.of("verify", file.toString()), Arrays.stream(options))
                        .toArray(String[]::new));
    }
}

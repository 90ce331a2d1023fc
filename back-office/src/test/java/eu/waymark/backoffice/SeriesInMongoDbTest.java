package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The series of checkpoints where the views are in MongoDB, as an operator meets it: there, back, and in a backup. */
class SeriesInMongoDbTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";

    private final MongoViews mongo = MongoViews.start();

    @TempDir
    Path folder;

    private Path data;

    /** Begun in a folder; each of these signs what it has recorded when it ends. */
    @BeforeEach
    void begin() {
        data = folder.resolve("data");
        done(here(REGISTER, "send", "RegisterProject"));
        done(there(REGISTER.replace("\"p\"", "\"q\""), "send", "RegisterProject"));
    }

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void itGoesOnThereAndEveryVerbReadsItThere() throws IOException {
        assertThat(files(data.resolve("checkpoints"))).containsExactly("00000001-1.checkpoint", "elsewhere.txt");
        assertThat(done(there("", "checkpoint")).json().get("number").longValue())
                .isEqualTo(2);
        assertThat(done(there("", "status")).json().at("/ledger/checkpoints").longValue())
                .isEqualTo(2);
        Ended verified = done(there("", "verify"));
        assertThat(verified.json().get("checkpoints").longValue()).isEqualTo(2);
        Path bundle = folder.resolve("p.zip");
        done(there("", "export", "bundle", "--project", "p", "-o", bundle.toString()));
        assertThat(Ended.run("", "verify", bundle.toString()).exit()).isZero();
        whoDoesNotNameItGoesOnWithNothing();
    }

    private void whoDoesNotNameItGoesOnWithNothing() {
        for (String verb : List.of("checkpoint", "status", "verify", "backup")) {
            Ended ended =
                    verb.equals("backup") ? here("", verb, folder.resolve("b").toString()) : here("", verb);
            assertThat(ended.exit()).as(verb).isEqualTo(3);
            assertThat(ended.err()).as(verb).contains("go on in MongoDB at ", "checkpoints --home");
        }
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void itIsTakenAwayAsFilesAndBroughtHome() throws IOException {
        Path archive = folder.resolve("archive");
        assertThat(done(there("", "checkpoints", archive.toString()))
                        .json()
                        .get("written")
                        .longValue())
                .isEqualTo(2);
        assertThat(files(archive)).containsExactly("00000001-1.checkpoint", "00000002-2.checkpoint");
        assertThat(there("", "checkpoints").exit()).isEqualTo(2);
        assertThat(there("", "checkpoints", archive.toString(), "--home").exit())
                .isEqualTo(2);

        aBackupHoldsItAndARestoreBringsItBackAsFiles();
        done(there("", "checkpoints", "--home"));
        done(here("{\"project\":\"p\",\"reason\":\"r\"}", "send", "CloseProject"));

        assertThat(files(data.resolve("checkpoints"))).hasSize(3).doesNotContain("elsewhere.txt");
        Ended verified = done(here("", "verify"));
        assertThat(verified.json().get("checkpoints").longValue()).isEqualTo(3);
    }

    private void aBackupHoldsItAndARestoreBringsItBackAsFiles() throws IOException {
        Path backup = folder.resolve("waymark.backup");
        done(there("", "backup", backup.toString()));
        assertThat(folder).isDirectoryNotContaining("glob:**/.waymark-backup*");
        Path elsewhere = folder.resolve("elsewhere");
        done(Ended.run("", "restore", backup.toString(), "--data", elsewhere.toString()));
        assertThat(files(elsewhere.resolve("checkpoints")))
                .containsExactly("00000001-1.checkpoint", "00000002-2.checkpoint");
        Ended verified = Ended.run("", "verify", "--json", "--data", elsewhere.toString());
        assertThat(verified.exit()).as(verified.err()).isZero();
        assertThat(verified.json().get("checkpoints").longValue()).isEqualTo(2);
    }

    @Test
    void anotherLedgerDoesNotSignThere() {
        Path other = folder.resolve("other");
        Ended refused = Ended.run(
                REGISTER, "send", "RegisterProject", "--data", other.toString(), "--views-mongodb-uri", mongo.uri());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("holds the ledger waymark/", "copy the folder keys/", data + "/keys");
        assertThat(other.resolve("keys")).doesNotExist();
        assertThat(there("", "status").json().get("views").valueStream())
                .as("its views are untouched")
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.get("lag").longValue()).isZero());
    }

    private static List<String> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Ended done(Ended ended) {
        assertThat(ended.exit()).as(ended.err()).isZero();
        return ended;
    }

    private Ended here(String input, String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of(verb, "--data", data.toString(), "--json"));
        all.addAll(List.of(arguments));
        return Ended.run(input, all.toArray(String[]::new));
    }

    private Ended there(String input, String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--views-mongodb-uri", mongo.uri()));
        all.addAll(List.of(arguments));
        return here(input, verb, all.toArray(String[]::new));
    }
}

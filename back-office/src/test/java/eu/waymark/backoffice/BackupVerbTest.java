package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Backup, restore and copy as an operator meets them, while a server serves and without one. */
class BackupVerbTest {
    @TempDir
    Path folder;

    private Path data;
    private Path backup;

    @BeforeEach
    void names() {
        data = folder.resolve("data");
        backup = folder.resolve("waymark.backup");
    }

    @Test
    void whatIsBackedUpWhileServingComesBackElsewhere() throws IOException {
        JsonNode journal;
        try (Served served = Served.on(data).withProject("p")) {
            journal = journal(served);
            assertThat(run("backup", backup.toString(), "--data", data.toString())
                            .exit())
                    .isZero();
            served.command("CloseProject", "p", "'reason':'after the backup'");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.new").isDirectoryNotContaining("glob:**/.waymark-backup*");

        Path elsewhere = folder.resolve("elsewhere");
        Ended restored = run("restore", backup.toString(), "--data", elsewhere.toString());
        assertThat(restored.exit()).as(restored.err()).isZero();
        try (Served served = Served.on(elsewhere)) {
            assertThat(journal(served)).isEqualTo(journal);
        }
    }

    @Test
    void aRecordIsReplacedOnlyWhenToldAndIsKept() {
        recorded("p");
        run("backup", backup.toString(), "--data", data.toString());
        recorded("q");

        Ended refused = run("restore", backup.toString(), "--data", data.toString());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("--replace", data.toString());
        assertThat(projects(data)).isEqualTo(2);

        Ended replaced = run("restore", backup.toString(), "--data", data.toString(), "--replace", "--json");
        assertThat(replaced.exit()).as(replaced.err()).isZero();
        Path former = Path.of(replaced.json().get("former").stringValue());
        assertThat(projects(data)).isEqualTo(1);
        assertThat(projects(former)).isEqualTo(2);
    }

    @Test
    void whileAServerServesNothingIsReplaced() {
        recorded("p");
        run("backup", backup.toString(), "--data", data.toString());
        try (Served served = Served.on(data)) {
            Ended refused = run("restore", backup.toString(), "--data", data.toString(), "--replace");
            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.err()).contains(served.address());
        }
    }

    @Test
    void aBackupThatWasChangedIsNotRestored() throws IOException {
        recorded("p");
        run("backup", backup.toString(), "--data", data.toString());
        tamper("events.db", Files.readAllBytes(data.resolve("folder.lock")));
        Path elsewhere = folder.resolve("elsewhere");
        Ended refused = run("restore", backup.toString(), "--data", elsewhere.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("events.db is not as it was written");
        assertThat(elsewhere.resolve("events.db")).doesNotExist();
        assertThat(elsewhere.resolve("restoring")).doesNotExist();
    }

    @Test
    void whatCouldNotBeBroughtBackIsNotBackedUp() throws IOException {
        recorded("p");
        Files.writeString(data.resolve("keys/notes of mine.txt"), "x");
        Ended refused = run("backup", backup.toString(), "--data", data.toString());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("keys/notes of mine.txt", "move it out");
        assertThat(backup).doesNotExist();
    }

    @Test
    void keysThatLieElsewhereAreBackedUpWithTheRest() throws IOException {
        recorded("p");
        Path elsewhere = Files.move(data.resolve("keys"), folder.resolve("elsewhere-keys"));
        Files.createSymbolicLink(data.resolve("keys"), elsewhere);
        run("backup", backup.toString(), "--data", data.toString());
        Path restored = folder.resolve("restored-data");
        assertThat(run("restore", backup.toString(), "--data", restored.toString())
                        .exit())
                .isZero();
        assertThat(restored.resolve("keys/signing.pem")).hasSameTextualContentAs(elsewhere.resolve("signing.pem"));
    }

    @Test
    void aRecordThatIsNotWhatWasRecordedIsNotRestored() throws Exception {
        recorded("p");
        recorded("q");
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
                Statement statement = file.createStatement()) {
            statement.executeUpdate("DELETE FROM events WHERE position = 0");
        }
        run("backup", backup.toString(), "--data", data.toString());
        Path elsewhere = folder.resolve("elsewhere");
        Ended refused = run("restore", backup.toString(), "--data", elsewhere.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains(backup.toString(), "position 0");
        assertThat(elsewhere.resolve("events.db")).doesNotExist();
    }

    @Test
    void whatNoBackupHoldsIsNotUnpacked() throws IOException {
        recorded("p");
        run("backup", backup.toString(), "--data", data.toString());
        tamper("keys/authorized", "x".getBytes(StandardCharsets.UTF_8));
        Ended refused = run(
                "restore",
                backup.toString(),
                "--data",
                folder.resolve("elsewhere").toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("does not name: keys/");

        String hostile = """
                {"format":"waymark-backup-v1","made":"2026-11-25T12:00:00Z","files":[
                {"path":"events.db","length":1,"sha256":""},{"path":"keys/../../outside","length":1,"sha256":""}]}""";
        tamper("backup.json", hostile.getBytes(StandardCharsets.UTF_8));
        Ended outside = run(
                "restore",
                backup.toString(),
                "--data",
                folder.resolve("elsewhere").toString());
        assertThat(outside.exit()).isEqualTo(1);
        assertThat(outside.err()).contains("keys/../../outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        Files.writeString(backup, "not a backup");
        Ended refused = run("restore", backup.toString(), "--data", data.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("no backup of Waymark");
        assertThat(run("restore", folder.resolve("none").toString(), "--data", data.toString())
                        .exit())
                .isEqualTo(3);
        assertThat(run("backup", backup.toString(), "--data", data.toString()).exit())
                .isEqualTo(3);
        assertThat(backup).hasContent("not a backup");
    }

    @Test
    void aBackupThatFailsLeavesTheOneBefore() throws IOException {
        recorded("p");
        Ended failed = run("backup", folder.resolve("nowhere/b").toString(), "--data", data.toString());
        assertThat(failed.exit()).isEqualTo(3);
        assertThat(failed.err()).contains("nowhere");
    }

    @Test
    void aRecordIsCopiedThereAndBack() {
        recorded("p");
        String original = "sqlite:" + data.resolve("events.db");
        String there = "sqlite:" + folder.resolve("there/events.db");
        String back = "sqlite:" + folder.resolve("back/events.db");
        assertThat(run("copy", "--from", original, "--to", there, "--json")
                        .json()
                        .get("events")
                        .longValue())
                .isEqualTo(1);
        assertThat(run("copy", "--from", there, "--to", back).exit()).isZero();
        assertThat(run("copy", "--from", there, "--to", back).out()).contains("1 events are in " + back);
        try (Served first = Served.on(data)) {
            JsonNode journal =
                    first.get("/api/projects/p/journal?raw=true").json().get("items");
            try (Served second = Served.on(folder.resolve("back"))) {
                assertThat(second.get("/api/projects/p/journal?raw=true").json().get("items"))
                        .isEqualTo(journal);
            }
        }
    }

    @Test
    void whatIsNoCopyIsLeftAlone() {
        recorded("p");
        run("send", "RegisterProject", "--data", folder.resolve("other").toString());
        Ended.run(
                register("q"),
                "send",
                "RegisterProject",
                "--data",
                folder.resolve("other").toString());
        String original = "sqlite:" + data.resolve("events.db");
        Ended other = run("copy", "--from", original, "--to", "sqlite:" + folder.resolve("other/events.db"));
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err()).contains("from position 0 on");
        assertThat(run("copy", "--from", original, "--to", original).exit()).isEqualTo(2);
        Ended unknown = run("copy", "--from", "paper:archive", "--to", original);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("--from", "paper:archive", "sqlite:");
        assertThat(run("copy", "--from", "sqlite:" + folder.resolve("none"), "--to", "sqlite:" + folder.resolve("x"))
                        .exit())
                .isEqualTo(3);
    }

    private void tamper(String entry, byte[] content) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + backup.toUri()), Map.of())) {
            Path path = zip.getPath(entry);
            if (path.getParent() != null) Files.createDirectories(path.getParent());
            Files.write(path, content);
        }
    }

    private void recorded(String project) {
        assertThat(Ended.run(register(project), "send", "RegisterProject", "--data", data.toString())
                        .exit())
                .isZero();
    }

    private static String register(String project) {
        return """
                {"project":"%s","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""".formatted(project);
    }

    private static long projects(Path data) {
        return Ended.run("", "status", "--json", "--data", data.toString())
                .json()
                .get("events")
                .longValue();
    }

    private static JsonNode journal(Served served) {
        return served.get("/api/projects/p/journal?limit=1000&raw=true&asOf=@10")
                .json()
                .get("items");
    }

    private static Ended run(String... arguments) {
        return Ended.run("", arguments);
    }
}

package eu.waymark.backoffice.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class BuildsWhenNeededTest {
    @TempDir
    Path folder;

    Repository repository;

    @BeforeEach
    void freshClone() throws IOException {
        repository = new Repository(folder);
    }

    @Test
    void a_fresh_clone_is_built_unpacked_and_run() throws IOException {
        var outcome = repository.run("status");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).contains("jar says version 1");
        assertThat(outcome.errors()).contains("building", "AOT cache");
        assertThat(repository.steps()).containsExactly("build", "unpack", "train", "run");
    }

    @Test
    void each_module_is_announced_while_it_builds() throws IOException {
        var gate = repository.machine.stopAt("build");
        var start = repository.start("status");
        gate.awaitReached();
        start.awaitError("back-office 1 [5/5]");
        gate.open();

        assertThat(start.end().status()).isZero();
    }

    @Test
    void what_is_up_to_date_only_runs_and_says_nothing() throws IOException {
        repository.run("status");
        repository.steps();

        assertThat(repository.run("status").errors()).isEmpty();
        assertThat(repository.steps()).containsExactly("run");
    }

    @Test
    void a_newer_source_is_built() throws IOException {
        repository.run("status");
        repository.steps();
        Files.writeString(repository.source, "version 2");

        assertThat(repository.run("status").output()).contains("jar says version 2");
        assertThat(repository.steps()).containsExactly("build", "unpack", "train", "run");
    }

    @Test
    void a_newer_pom_is_built_and_a_jar_of_the_same_content_not_unpacked_again() throws IOException {
        repository.run("status");
        repository.steps();
        Files.writeString(repository.root.resolve("back-office/pom.xml"), "other");

        repository.run("status");
        repository.run("status");
        assertThat(repository.steps()).containsExactly("build", "run", "run");
    }

    @Test
    void a_source_that_was_taken_away_counts_as_a_change() throws IOException {
        var other = Files.writeString(repository.source.resolveSibling("Other"), "");
        repository.run("status");
        repository.steps();
        Files.delete(other);

        repository.run("status");
        assertThat(repository.steps()).contains("build");
    }

    @Test
    void a_source_changed_while_it_builds_is_built_too() throws IOException {
        var gate = repository.machine.stopAt("build");
        var start = repository.start("status");
        gate.awaitReached();
        Files.writeString(repository.source, "version 2");
        gate.open();
        gate.awaitReached();
        gate.open();

        assertThat(start.end().output()).contains("jar says version 2");
        assertThat(repository.steps()).containsExactly("build", "build", "unpack", "train", "run");
    }

    @Test
    void a_jar_put_there_by_another_build_is_unpacked() throws IOException {
        repository.run("status");
        repository.steps();
        Files.writeString(repository.root.resolve("back-office/target/waymark.jar"), "another build");

        assertThat(repository.run("status").output()).contains("jar says another build");
        assertThat(repository.steps()).containsExactly("unpack", "train", "run");
    }
}

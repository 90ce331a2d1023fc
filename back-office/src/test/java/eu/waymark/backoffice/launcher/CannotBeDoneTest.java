package eu.waymark.backoffice.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CannotBeDoneTest {
    @TempDir
    Path folder;

    Repository repository;

    @BeforeEach
    void freshClone() throws IOException {
        repository = new Repository(folder);
    }

    @Test
    void a_failed_build_shows_its_last_lines_and_where_all_are_and_is_tried_again() throws IOException {
        repository.machine.environment.put("FAIL_AT", "build");

        var outcome = repository.run("status");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).contains("the build says why it failed", "target/waymark/build.log");
        repository.machine.environment.remove("FAIL_AT");
        assertThat(repository.run("status").status()).isZero();
    }

    @Test
    void without_maven_it_says_how_to_get_it() throws IOException {
        Files.delete(repository.machine.commands.resolve("mvn"));

        var outcome = repository.run("status");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.errors()).contains("Maven", "https://maven.apache.org/install.html");
    }

    @Test
    void a_jar_that_cannot_be_unpacked_leaves_nothing_that_the_next_start_believes() throws IOException {
        repository.machine.environment.put("FAIL_AT", "unpack");

        var outcome = repository.run("status");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.errors()).contains("could not unpack", "the unpack says why it failed");
        repository.machine.environment.remove("FAIL_AT");
        repository.steps();
        assertThat(repository.run("status").output()).contains("jar says version 1");
        assertThat(repository.steps()).containsExactly("unpack", "train", "run");
    }

    @Test
    void a_failed_training_costs_the_speed_only_and_is_not_tried_again() throws IOException {
        repository.machine.environment.put("FAIL_AT", "train");

        var first = repository.run("status");
        var second = repository.run("status");

        assertThat(first.status()).isZero();
        assertThat(first.errors()).contains("starts are slower");
        assertThat(first.output()).doesNotContain("AOTCache", "noise");
        assertThat(second).isEqualTo(new Outcome(0, second.output(), ""));
        assertThat(repository.steps()).containsExactly("build", "unpack", "train", "run", "run");
    }

    @Test
    void a_training_that_failed_is_tried_with_the_next_build() throws IOException {
        repository.machine.environment.put("FAIL_AT", "train");
        repository.run("status");
        repository.machine.environment.remove("FAIL_AT");
        Files.writeString(repository.source, "version 2");

        assertThat(repository.run("status").output()).contains("argument -XX:AOTCache=");
    }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = SEPARATE_THREAD)
class StartsTogetherTest {
    @TempDir
    Path folder;

    Repository repository;

    @BeforeEach
    void freshClone() throws IOException {
        repository = new Repository(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flock", "perl"})
    void the_second_waits_and_uses_what_the_first_has_built(String locksWith) throws IOException {
        Files.delete(repository.machine.commands.resolve("flock"));
        Commands.put(locksWith, repository.machine.commands);
        var gate = repository.machine.stopAt("build");
        var first = repository.start("first");
        gate.awaitReached();
        var second = repository.start("second");
        second.awaitError("waiting for another start");
        gate.open();

        assertThat(first.end().output()).contains("jar says version 1", "argument first");
        assertThat(second.end().output()).contains("jar says version 1", "argument second");
        assertThat(repository.steps()).containsExactlyInAnyOrder("build", "unpack", "train", "run", "run");
    }

    @Test
    void after_one_was_killed_while_it_unpacked_the_next_unpacks_again() throws IOException {
        var gate = repository.machine.stopAt("unpack");
        var killed = repository.start("killed");
        gate.awaitReached();
        killed.process().destroyForcibly();
        var next = repository.start("next");
        next.awaitError("waiting for another start");
        gate.open();
        gate.awaitReached();
        gate.open();

        assertThat(next.end().output()).contains("jar says version 1");
        assertThat(repository.steps()).containsExactly("build", "unpack", "unpack", "train", "run");
    }

    @Test
    void one_that_is_told_to_end_takes_the_build_with_it() throws IOException {
        var gate = repository.machine.stopAt("build");
        var start = repository.start("status");
        gate.awaitReached();
        var build = start.process().descendants().toList();
        start.process().toHandle().destroy(); // the process itself would close its streams too

        var outcome = start.end();

        assertThat(outcome).isEqualTo(new Outcome(143, "", outcome.errors()));
        assertThat(build).isNotEmpty().allSatisfy(process -> process.onExit().join());
        assertThat(repository.root.resolve("back-office/target/waymark.jar")).doesNotExist();
    }
}

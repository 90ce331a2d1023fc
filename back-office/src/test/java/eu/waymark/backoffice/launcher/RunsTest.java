package eu.waymark.backoffice.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsTest {
    @TempDir
    Path folder;

    Repository repository;

    @BeforeEach
    void builtRepository() throws IOException {
        repository = new Repository(folder);
        assertThat(repository.run("--prepare"))
                .extracting(Outcome::status, Outcome::output)
                .containsExactly(0, "");
        assertThat(repository.steps()).containsExactly("build", "unpack", "train");
    }

    @Test
    void arguments_and_exit_status_pass_through_untouched() throws IOException {
        repository.machine.environment.put("STATUS", "42");

        var outcome = repository.run("send", "two words", "*", "", "--help");

        assertThat(outcome.status()).isEqualTo(42);
        assertThat(outcome.output())
                .endsWith("argument send\nargument two words\nargument *\nargument \nargument --help");
    }

    @Test
    void java_takes_the_place_of_the_script_so_that_signals_reach_it() throws IOException {
        var start = repository.start("serve");

        assertThat(start.end().output()).contains("process " + start.process().pid());
    }

    @Test
    void it_works_from_any_folder_through_links_and_stays_in_that_folder() throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("else where")).toRealPath();
        var link = Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("../a repository/waymark"));
        var linkToLink = Files.createSymbolicLink(elsewhere.resolve("waymark"), link);

        var outcome = repository.machine.start(linkToLink, elsewhere, "status").end();

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).contains("folder " + elsewhere);
    }

    @Test
    void the_cache_the_fixed_flags_and_the_options_of_the_user_reach_the_jvm_in_this_order() throws IOException {
        repository.machine.environment.put("WAYMARK_JAVA_OPTIONS", "-Xmx512m  -Da=*");

        assertThat(repository.run("status").output())
                .containsSubsequence(
                        "argument --enable-native-access=ALL-UNNAMED",
                        "argument -Ddisable-axoniq-console-message=true",
                        "argument -Daxoniq.update-checker.disabled=true",
                        "argument -Daxon.update-check.disabled=true",
                        "argument -Xlog:all=warning:stderr",
                        "argument -XX:AOTCache=",
                        "argument -Xmx512m",
                        "argument -Da=*",
                        "argument -jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status", "send MoveOnline --json", "checkpoint", "demo --once", "demo --data d --once --json"})
    void what_ends_at_once_is_spared_the_optimizing_compiler(String line) throws IOException {
        assertThat(repository.run(line.split(" ")).output()).contains("argument -XX:TieredStopAtLevel=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "demo",
                "demo --data x--once",
                "send",
                "send -",
                "send --file f",
                "verify",
                "rebuild",
                "copy",
                "export csv"
            })
    void what_may_run_long_gets_it(String line) throws IOException {
        assertThat(repository.run(line.split(" ")).output()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void the_options_of_the_user_have_the_last_word_on_the_compiler() throws IOException {
        repository.machine.environment.put("WAYMARK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");

        assertThat(repository.run("status").output())
                .containsSubsequence("argument -XX:TieredStopAtLevel=1", "argument -XX:TieredStopAtLevel=4");
    }

    @Test
    void another_jdk_makes_a_cache_of_its_own() throws IOException {
        var other = repository.machine.installJdk("other", "25.0.4");
        repository.machine.environment.put("JAVA_HOME", other.toString());

        repository.run("status");
        repository.machine.environment.remove("JAVA_HOME");
        repository.run("status");

        assertThat(repository.steps()).containsExactly("train", "run", "run");
    }

    @Test
    void a_jar_that_is_given_runs_as_it_is_on_a_java_without_compiler_and_with_the_cache_beside_it()
            throws IOException {
        var jar = Files.writeString(folder.resolve("given.jar"), "given");
        Files.delete(repository.machine.jdks.resolve("jdk-25/bin/javac"));
        Files.delete(repository.machine.commands.resolve("mvn"));
        repository.machine.environment.put("WAYMARK_JAR", jar.toString());

        var without = repository.run("status");
        var prepared = repository.run("--prepare");
        var with = repository.run("status");

        assertThat(without.output()).contains("jar says given").doesNotContain("AOTCache");
        assertThat(prepared.status()).isZero();
        assertThat(with.output()).contains("argument -XX:AOTCache=" + folder.resolve("given.aot"), "jar says given");
        assertThat(repository.steps()).containsExactly("run", "train", "run");
    }

    @Test
    void a_jar_that_is_given_and_not_there_is_named() throws IOException {
        repository.machine.environment.put("WAYMARK_JAR", "/no/such.jar");

        var outcome = repository.run("status");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.errors()).contains("/no/such.jar");
    }
}

package eu.waymark.backoffice.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindsJdkTest {
    @TempDir
    Path folder;

    Machine machine;
    Repository repository;

    @BeforeEach
    void emptyMachine() throws IOException {
        repository = new Repository(folder);
        machine = repository.machine;
        Files.move(machine.jdks.resolve("jdk-25"), folder.resolve("jdk-25"));
    }

    @Test
    void without_any_it_says_what_is_missing_and_where_to_get_it() throws IOException {
        var outcome = repository.run("status");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.errors()).contains("needs a JDK 25", "https://adoptium.net/", "JAVA_HOME=");
        assertThat(outcome.output()).isEmpty();
        assertThat(repository.steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "24.0.2", "26", "2.5", "1.8.0_462"})
    void another_version_is_named_and_not_taken(String version) throws IOException {
        var jdk = machine.installJdk("other", version);

        var outcome = repository.run("status");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.errors()).contains("There is " + version + " in " + jdk.toRealPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.3", "25-ea", "25+36"})
    void each_form_of_25_is_taken_after_others(String version) throws IOException {
        machine.installJdk("a-17", "17.0.15");
        var jdk = machine.installJdk("b-25", version);

        assertThat(repository.run("--which-jdk")).isEqualTo(new Outcome(0, jdk.toString(), ""));
    }

    @Test
    void one_without_a_compiler_cannot_build() throws IOException {
        Files.delete(machine.installJdk("runtime", "25.0.3").resolve("bin/javac"));

        var outcome = repository.run("status");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.errors()).contains("25.0.3 without a compiler in");
    }

    @Test
    void the_environment_comes_before_the_installed_ones() throws IOException {
        machine.installJdk("installed", "25.0.3");
        machine.environment.put("JAVA_HOME", folder.resolve("jdk-25").toString());

        assertThat(repository.run("--which-jdk").output())
                .isEqualTo(folder.resolve("jdk-25").toString());
    }

    @Test
    void an_environment_that_names_another_version_does_not_hide_the_installed_one() throws IOException {
        var jdk = machine.installJdk("installed", "25.0.3");
        machine.environment.put(
                "JAVA_HOME", machine.installJdk("old", "17.0.15").toString());

        assertThat(repository.run("--which-jdk").output()).isEqualTo(jdk.toString());
    }

    @Test
    void the_one_on_the_path_is_found_behind_its_link() throws IOException {
        Files.createSymbolicLink(machine.commands.resolve("java"), folder.resolve("jdk-25/bin/java"));

        assertThat(repository.run("--which-jdk").output())
                .isEqualTo(folder.toRealPath().resolve("jdk-25").toString());
    }

    @Test
    void help_needs_none() throws IOException {
        var outcome = repository.run("--help");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).contains("Usage: ./waymark VERB", "demo", "serve", "Exit status");
        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void help_names_every_verb() throws IOException {
        assertThat(verbs(repository.run("--help").output()))
                .containsExactlyInAnyOrderElementsOf(
                        verbs(Ended.run("", "--help").out()));
    }

    private static List<String> verbs(String help) {
        return Pattern.compile("^  ([a-z][a-z-]+) {2,}\\S", Pattern.MULTILINE)
                .matcher(help)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}

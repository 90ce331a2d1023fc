package eu.waymark.backoffice.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which browser is taken, and when none will do. */
class ExecutablesTest {
    @TempDir
    Path folder;

    @Test
    void theFirstOfTheUsualNamesIsTaken() throws IOException {
        install("google-chrome");
        Path chromium = install("chromium");

        assertThat(new Executables(null, List.of(folder)).find()).contains(chromium);
    }

    @Test
    void whereNoneIsInstalledThereIsNone() throws IOException {
        Files.createFile(folder.resolve("chromium"));
        Files.createDirectory(folder.resolve("chrome"));

        assertThat(new Executables(null, List.of(folder)).find()).isEmpty();
    }

    @Test
    void oneIsAskedForByItsNameOrItsPath() throws IOException {
        install("chromium");
        Path other = install("other");

        assertThat(new Executables("other", List.of(folder)).find()).contains(other);
        assertThat(new Executables(other.toString(), List.of(folder)).find()).contains(other);
    }

    @Test
    void theOneAskedForIsNotReplacedWhereItIsMissing() throws IOException {
        install("chromium");

        assertThatThrownBy(() -> new Executables("other", List.of(folder)).find())
                .hasMessage("WAYMARK_TEST_BROWSER asks for other, which is not here");
    }

    private Path install(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}

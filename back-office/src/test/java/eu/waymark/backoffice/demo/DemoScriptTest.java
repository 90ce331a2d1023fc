package eu.waymark.backoffice.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration that cannot be recorded says which line is at fault. */
class DemoScriptTest {
    private static final String REGISTER = """
            {"at":"%s","command":"RegisterProject","key":"%s","body":{"project":"p","acronym":"P","title":"t","fund":"f","lead":"l"}}""";

    @TempDir
    Path folder;

    private void run(String... lines) {
        try (House house = House.open(new DataFolder(folder))) {
            new DemoScript("test", "o-1", List.of(lines)).run(house.commandDesk(), house.operations(), () -> {});
        }
    }

    @Test
    void aRefusalNamesItsLineAndItsRule() {
        assertThatThrownBy(() -> run(
                        REGISTER.formatted("2019-01-15T09:00:00Z", "one"),
                        REGISTER.formatted("2019-01-15T09:01:00Z", "two")))
                .isInstanceOf(DemoRefusedException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("PRJ-03");
    }

    @Test
    void nothingIsRecordedInTheFuture() {
        assertThatThrownBy(() -> run(REGISTER.formatted("2999-01-15T09:00:00Z", "one")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("has not come yet");
    }

    @Test
    void aLineThatIsNoCommandIsNamed() {
        assertThatThrownBy(() -> run(REGISTER.formatted("2019-01-15T09:00:00Z", "one"), "", "{\"at\":"))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("line 3");
    }
}

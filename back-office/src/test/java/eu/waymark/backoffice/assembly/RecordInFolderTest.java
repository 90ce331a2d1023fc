package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verb that needs the record in a folder says where else it is. */
class RecordInFolderTest {
    @TempDir
    Path folder;

    @Test
    void oneThatIsNotThereIsInAnotherFolderOrInTheServer() {
        assertThatThrownBy(() -> expect(Map.of()))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("--data");
        assertThatThrownBy(() -> expect(Map.of(EventEngine.SETTING, "axon-server")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("Axon Server")
                .hasMessageContaining("./waymark checkpoints DIR")
                .hasMessageContaining("keys/")
                .hasMessageNotContaining("--data");
    }

    @Test
    void oneThatIsThereIsFound() throws IOException {
        Files.createFile(folder.resolve("events.db"));
        assertThatCode(() -> expect(Map.of())).doesNotThrowAnyException();
    }

    private void expect(Map<String, String> settings) {
        RecordInFolder.expect(new DataFolder(folder), Settings.of(settings));
    }
}

package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house that cannot be opened holds nothing. */
class HouseTest {
    @Test
    void whatWasOpenedBeforeItFailedIsGivenUp(@TempDir Path folder) throws IOException {
        DataFolder data = new DataFolder(folder);
        Path inTheWay = Files.createDirectories(data.views().resolve("something"));
        assertThatThrownBy(() -> House.open(data))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("views.db");

        Files.delete(inTheWay);
        Files.delete(data.views());

        assertThatCode(() -> House.open(data).close()).doesNotThrowAnyException();
    }
}

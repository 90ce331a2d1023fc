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

/** A folder has one user, whatever name it goes by. */
class FolderLockTest {
    @Test
    void aSecondNameOfTheFolderIsTheSameFolder(@TempDir Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("folder"));
        DataFolder one = new DataFolder(folder);
        DataFolder other = new DataFolder(Files.createSymbolicLink(parent.resolve("link"), folder));

        try (FolderLock _ = FolderLock.take(one)) {
            for (DataFolder name : new DataFolder[] {one, other})
                assertThatThrownBy(() -> FolderLock.take(name))
                        .isInstanceOf(CannotException.class)
                        .hasMessageContaining("in use");
        }

        assertThatCode(() -> FolderLock.take(other).close()).doesNotThrowAnyException();
    }
}

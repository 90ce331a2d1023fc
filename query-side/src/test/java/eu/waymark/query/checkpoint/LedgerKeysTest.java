package eu.waymark.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of keys that are taken from the folder. */
class LedgerKeysTest {
    @TempDir
    Path path;

    /** Between the folder and the process somebody asks how things stand. */
    @Test
    void whatWasReadAgainWhileItIsChangedIsThereOnce() {
        KeyFolder folder = new KeyFolder(path.resolve("keys"));
        SigningKey first = folder.signing();
        LedgerKeys keys = new LedgerKeys(first, folder);
        SigningKey next = folder.makeNext(first.verifier().name());

        folder.install(next);
        keys.readAgain();
        keys.change(next);

        assertThat(keys.signing()).isSameAs(next);
        assertThat(keys.verifiers()).hasSize(2);
    }
}

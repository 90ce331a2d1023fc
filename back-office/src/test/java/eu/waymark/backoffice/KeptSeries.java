package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.List;
import java.util.stream.Stream;

/** The checkpoints of a folder, as they lie there. */
record KeptSeries(VerifierKey key, List<Described> checkpoints) {
    static KeptSeries of(DataFolder folder) {
        List<VerifierKey> keys = new KeyFolder(folder.keys()).verifiers();
        assertThat(keys).as("one identity").hasSize(1);
        VerifierKey key = keys.getFirst();
        try (Stream<SignedNote> notes = new CheckpointFolder(folder.checkpoints()).all()) {
            return new KeptSeries(
                    key, notes.map(note -> Described.of(note, key)).toList());
        }
    }

    /** Each is signed, follows the one before it, and covers no less. */
    KeptSeries isWhole() {
        assertThat(checkpoints).isNotEmpty();
        assertThat(checkpoints.getFirst().link().isFirst()).isTrue();
        for (int next = 1; next < checkpoints.size(); next++) {
            Described before = checkpoints.get(next - 1);
            Described after = checkpoints.get(next);
            assertThat(after.link().follows(before.link(), before.note()))
                    .as("number " + (next + 1))
                    .isTrue();
            assertThat(after.checkpoint().size())
                    .isGreaterThan(before.checkpoint().size());
        }
        return this;
    }

    long covered() {
        return checkpoints.getLast().checkpoint().size();
    }
}

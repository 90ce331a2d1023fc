package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.List;

/** A checkpoint that whoever verifies kept, against those in the bundle. */
record Kept(SignedNote note, VerifierKey key) {
    private static final String NAME = "the checkpoint that you kept";

    void compare(List<SeriesFile> files, Findings findings, List<String> notes) {
        Checkpoint kept = Checkpoint.of(note.text());
        if (!key.signed(note)) {
            findings.add(NAME, "it is not signed by the key of this bundle");
            return;
        }
        List<Checkpoint> same = files.stream()
                .map(SeriesFile::checkpoint)
                .filter(checkpoint -> checkpoint.size() == kept.size())
                .toList();
        if (same.isEmpty())
            notes.add("%s covers %d events, and none in this bundle does: nothing is said of it"
                    .formatted(NAME, kept.size()));
        else if (!same.getFirst().agrees(kept))
            findings.add(
                    NAME,
                    "the one in this bundle over %d events has another root: the record was rewritten since"
                            .formatted(kept.size()));
    }
}

package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A checkpoint that whoever verifies kept, against those in the bundle: where it belongs among them, it has to be among them. */
record Kept(SignedNote note, VerifierKey key) {
    private static final String NAME = "the checkpoint that you kept";

    /** @param apart gets a sentence where nothing in this bundle can be compared with it */
    void compare(List<SeriesFile> files, Findings findings, List<String> apart) {
        Checkpoint kept = Checkpoint.of(note.text());
        Optional<Checkpoint> sized = files.stream()
                .map(SeriesFile::checkpoint)
                .filter(one -> one.size() == kept.size())
                .findFirst();
        if (!key.signed(note)) findings.add(NAME, "it is not signed by the key of this bundle");
        else if (sized.isPresent() && !sized.get().agrees(kept))
            findings.add(
                    NAME,
                    "the one in this bundle over %d events has another root: the record was rewritten since"
                            .formatted(kept.size()));
        else if (files.stream().anyMatch(this::isSame)) return;
        else if (!files.isEmpty() && !outside(kept, files.getFirst(), files.getLast()))
            findings.add(
                    NAME,
                    "over %d events, it belongs among those in this bundle and is none of them: two histories were signed"
                            .formatted(kept.size()));
        else if (sized.isEmpty())
            apart.add("%s, over %d events, is older or newer than all in this bundle".formatted(NAME, kept.size()));
    }

    private boolean isSame(SeriesFile file) {
        return file.note().text().equals(note.text())
                && link().map(mine -> link(file).filter(one -> same(one, mine)).isPresent())
                        .orElse(true);
    }

    private static boolean same(Link one, Link other) {
        return one.number() == other.number()
                && one.signedAt().equals(other.signedAt())
                && Arrays.equals(one.previous(), other.previous());
    }

    /** In a series, whatever has a lower number covers no more events, and whatever has a higher one no fewer. */
    private boolean outside(Checkpoint kept, SeriesFile first, SeriesFile last) {
        boolean before = kept.size() <= first.checkpoint().size()
                && link().flatMap(mine -> link(first).map(one -> mine.number() < one.number()))
                        .orElse(true);
        boolean after = kept.size() >= last.checkpoint().size()
                && link().flatMap(mine -> link(last).map(one -> mine.number() > one.number()))
                        .orElse(true);
        return before || after;
    }

    private Optional<Link> link() {
        return Link.of(note, key);
    }

    private Optional<Link> link(SeriesFile file) {
        return Link.of(file.note(), key);
    }
}

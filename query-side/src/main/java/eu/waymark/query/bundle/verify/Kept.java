package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Handover;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A checkpoint that whoever verifies kept, against those in the bundle: where it belongs among them, it has to be among them. */
record Kept(SignedNote note, Led led) {
    private static final String NAME = "the checkpoint that you kept";

    /** @param apart gets a sentence where nothing in this bundle can be compared with it */
    void compare(List<SeriesFile> files, Findings findings, List<String> apart) {
        Checkpoint kept = Checkpoint.of(note.text());
        Optional<Checkpoint> sized = Stream.concat(files.stream(), led.changes().stream())
                .map(SeriesFile::checkpoint)
                .filter(one -> one.size() == kept.size())
                .findFirst();
        if (led.keys().stream().noneMatch(key -> key.signed(note)))
            findings.add(NAME, "it is not signed by the key of this bundle");
        else if (sized.isPresent() && !sized.get().agrees(kept))
            findings.add(
                    NAME,
                    "the one in this bundle over %d events has another root: the record was rewritten since"
                            .formatted(kept.size()));
        else if (Stream.concat(files.stream(), led.changes().stream()).anyMatch(this::isOfAnEndedKey))
            findings.add(
                    NAME, "the key that handed over to another in it has signed what is in this bundle after that");
        else if (files.stream().anyMatch(this::isSame)) return;
        else if (!files.isEmpty() && !outside(kept, files.getFirst(), files.getLast())
                || led.changes().stream().anyMatch(change -> contradicts(kept, change)))
            findings.add(
                    NAME,
                    "over %d events, it belongs among those in this bundle and is none of them: two histories were signed"
                            .formatted(kept.size()));
        else if (files.stream().noneMatch(file -> file.checkpoint().size() == kept.size()))
            apart.add("%s, over %d events, is older or newer than all in this bundle".formatted(NAME, kept.size()));
    }

    private boolean isSame(SeriesFile file) {
        return file.note().text().equals(note.text())
                && link().map(mine -> link(file).filter(mine::isSame).isPresent())
                        .orElse(true);
    }

    /** In a series, whatever has a lower number covers no more events, and whatever has a higher one no fewer. */
    private boolean outside(Checkpoint kept, SeriesFile first, SeriesFile last) {
        return isBefore(kept, first) || isAfter(kept, last);
    }

    private boolean isBefore(Checkpoint kept, SeriesFile file) {
        return kept.size() <= file.checkpoint().size()
                && link().flatMap(mine -> link(file).map(one -> mine.number() < one.number()))
                        .orElse(true);
    }

    private boolean isAfter(Checkpoint kept, SeriesFile file) {
        return kept.size() >= file.checkpoint().size()
                && link().flatMap(mine -> link(file).map(one -> mine.number() > one.number()))
                        .orElse(true);
    }

    /** A key that has handed over signs nothing after that, and the next one nothing before. */
    private boolean contradicts(Checkpoint kept, SeriesFile change) {
        int turn = led.changes().indexOf(change) + 1;
        boolean former = led.keys().subList(0, turn).stream().anyMatch(key -> key.signed(note));
        return !isSame(change) && !(former ? isBefore(kept, change) : isAfter(kept, change));
    }

    /** Whether a key that hands over in the kept one has signed this one after it. */
    private boolean isOfAnEndedKey(SeriesFile file) {
        return led.keys().stream()
                .filter(key -> Handover.of(note, key).isPresent())
                .anyMatch(key -> Link.of(file.note(), key)
                        .filter(link -> isLater(file, link, key))
                        .isPresent());
    }

    private boolean isLater(SeriesFile file, Link link, VerifierKey key) {
        return Link.of(note, key)
                .map(mine -> mine.number() < link.number())
                .orElse(Checkpoint.of(note.text()).size() < file.checkpoint().size());
    }

    private Optional<Link> link() {
        return Link.of(note, led.keys());
    }

    private Optional<Link> link(SeriesFile file) {
        return Link.of(file.note(), led.keys());
    }
}

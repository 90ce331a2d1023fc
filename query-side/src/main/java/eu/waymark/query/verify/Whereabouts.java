package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.LeafTiles;
import eu.waymark.query.verify.Difference.Kind;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Compares the record leaf by leaf with the leaves as they were followed. */
final class Whereabouts {
    private final RecordReader reader;
    private final LeafTiles followed;
    /** How many events of the record can be read. */
    private final long readable;

    Whereabouts(RecordReader reader, LeafTiles followed, long readable) {
        this.reader = reader;
        this.followed = followed;
        this.readable = readable;
    }

    /** The first position from {@code from} to before {@code to} at which they differ. Neither need reach so far. */
    OptionalLong first(long from, long to) {
        long end = Math.min(to, Math.min(readable, followed.size()));
        return scan(from, end, event -> !Arrays.equals(event.leaf(), followed.leaf(event.position())));
    }

    /** What was done at a position where they differ. */
    Difference at(long position) {
        byte[] was = followed.leaf(position);
        byte[] is = scanned(position);
        OptionalLong movedDown = scan(position + 1, readable, event -> Arrays.equals(event.leaf(), was));
        OptionalLong movedUp = followedAs(is, position + 1);
        return said(position, movedDown, movedUp);
    }

    private static Difference said(long position, OptionalLong movedDown, OptionalLong movedUp) {
        if (movedDown.isPresent() && movedUp.isPresent())
            return Difference.at(
                    Kind.MOVED,
                    position,
                    movedDown.equals(movedUp)
                            ? "the events of this position and of %d have changed places"
                                    .formatted(movedDown.getAsLong())
                            : "the event of this position stands at %d now, and the one of %d stands here"
                                    .formatted(movedDown.getAsLong(), movedUp.getAsLong()));
        if (movedUp.isPresent())
            return Difference.at(
                    Kind.REMOVED,
                    position,
                    events(movedUp.getAsLong() - position) + " taken out here, and those behind moved up");
        if (movedDown.isPresent())
            return Difference.at(
                    Kind.INSERTED,
                    position,
                    events(movedDown.getAsLong() - position)
                            + " put in here, more than was signed, and those behind moved down");
        return Difference.at(Kind.CHANGED, position, "another event stands here than was recorded: it was changed");
    }

    private static String events(long count) {
        return count == 1 ? "an event was" : count + " events were";
    }

    private OptionalLong followedAs(byte[] leaf, long from) {
        for (long position = from; position < followed.size(); position++)
            if (Arrays.equals(leaf, followed.leaf(position))) return OptionalLong.of(position);
        return OptionalLong.empty();
    }

    private byte[] scanned(long position) {
        return new PageHashing(reader)
                .read(position, position + 1)
                .events()
                .getFirst()
                .leaf();
    }

    private OptionalLong scan(long from, long to, Predicate<HashedEvent> wanted) {
        try (HashedPages pages = new HashedPages(reader, from, to)) {
            for (HashedPage page = pages.next(); ; page = pages.next()) {
                for (HashedEvent event : page.events())
                    if (wanted.test(event)) return OptionalLong.of(event.position());
                if (page.events().isEmpty() || page.stop() != null) return OptionalLong.empty();
            }
        }
    }
}

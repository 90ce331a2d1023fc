package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.Frontier;
import eu.waymark.query.verify.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the record once, from its beginning: every leaf, the roots that are asked for, and the order of the streams. For one use. */
final class Walk {
    private final RecordReader reader;
    private final Roots roots;
    private final Pace pace;
    private final StreamOrder order;
    private Frontier frontier = Frontier.EMPTY;
    private @Nullable Difference disordered;

    Walk(RecordReader reader, Roots roots, Pace pace) {
        this.reader = reader;
        this.roots = roots;
        this.pace = pace;
        this.order = new StreamOrder(reader);
    }

    /** As far as the record reached when it was asked for its size, or to where it cannot be read on. */
    Walked through(long size) {
        pace.begin(size);
        Stop stop = null;
        try (HashedPages pages = new HashedPages(reader, 0, size)) {
            while (stop == null && frontier.size() < size) {
                HashedPage page = pages.next();
                page.events().forEach(this::take);
                stop = page.stop();
                pace.reached(frontier.size());
            }
        }
        return new Walked(frontier.size(), frontier.root(), roots, stop, disordered);
    }

    private void take(HashedEvent event) {
        frontier = frontier.with(event.leaf());
        roots.reached(frontier);
        if (disordered == null)
            order.fault(event).ifPresent(fault -> disordered = Difference.at(Kind.DISORDERED, event.position(), fault));
    }
}

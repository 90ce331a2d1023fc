package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.CheckpointFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The series as it is kept: each signed, under its own name, tied to the one before, none left out. Used once, by one thread. */
final class Series {
    private final Succession succession;
    private final Faults faults;
    private final List<Signed> signed = new ArrayList<>();
    /** The last one with a place in the series. */
    private @Nullable Signed before;
    /** Those since then that have none, whose numbers cannot be told. */
    private long unknown;

    Series(Succession succession, Faults faults) {
        this.succession = succession;
        this.faults = faults;
    }

    /** Those that count, in their order. */
    List<Signed> read(Stream<Kept> kept) {
        kept.forEachOrdered(this::add);
        return signed;
    }

    /** Whether there was nothing to read: no file that is, or should be, a checkpoint. */
    boolean isEmpty() {
        return signed.isEmpty() && unknown == 0;
    }

    private void add(Kept kept) {
        Signed next = succession.read(kept).orElse(null);
        if (next != null) signed.add(next);
        if (next == null || next.link() == null) {
            if (next != null)
                say(next, "its place in the series is not signed by this key: it was changed or taken away");
            unknown++;
            return;
        }
        if (!next.name().equals(CheckpointFolder.name(next.number(), next.size())))
            say(
                    next,
                    "this is number %d, over %d events: the file was given another name"
                            .formatted(next.number(), next.size()));
        follow(next);
        before = next;
        unknown = 0;
    }

    private void follow(Signed next) {
        long last = before == null ? 0 : before.number();
        if (next.number() <= last) {
            say(next, "number %d comes after number %d".formatted(next.number(), last));
        } else if (next.number() > last + unknown + 1) {
            say(next, missing(last + 1, next.number() - 1, unknown));
        } else if (next.number() == last + 1 && !continues(next)) {
            say(next, "it was signed after another checkpoint than the one that is kept as number " + last);
        }
        if (before != null && next.size() < before.size())
            say(next, "it covers %d events, and the one before it %d".formatted(next.size(), before.size()));
    }

    private boolean continues(Signed next) {
        return before == null ? next.link() != null && next.link().isFirst() : next.names(before);
    }

    private static String missing(long from, long to, long unknown) {
        String numbers = from == to ? "number " + from + " is" : "numbers %d to %d are".formatted(from, to);
        return "of the series before it, " + numbers + " missing"
                + (unknown == 0 ? "" : ", or among the %d whose place cannot be told".formatted(unknown));
    }

    private void say(Signed about, String what) {
        faults.add(Fault.checkpoint(about.name(), what));
    }
}

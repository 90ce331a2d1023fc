package eu.waymark.query.store;

import org.jspecify.annotations.Nullable;

/**
 * One building of a view. At most one generation of a view is live; the others are being built beside it.
 *
 * @param number from 1; the next one of a view is higher than all that there are
 * @param version version of the projection that folds it
 * @param live whether readers see it
 * @param position of the last event that it holds; -1 for none
 * @param event identifier of that event; absent for none
 * @param trouble what stopped its follower, in a sentence; absent while nothing did
 * @param ahead how far some of its documents may be ahead of it; absent where none is
 */
public record Generation(
        String view,
        int number,
        int version,
        boolean live,
        long position,
        @Nullable String event,
        @Nullable String trouble,
        @Nullable Mark ahead) {

    /** One whose documents all stand where it stands. */
    public Generation(
            String view,
            int number,
            int version,
            boolean live,
            long position,
            @Nullable String event,
            @Nullable String trouble) {
        this(view, number, version, live, position, event, trouble, null);
    }

    /** An event of the record: where it is, and which one. */
    public record Mark(long position, String event) {}
}

package eu.waymark.query.follow;

import org.jspecify.annotations.Nullable;

/**
 * Where one view stands.
 *
 * @param version of the projection; what another version has built is not read
 * @param position of the last event that it holds; -1 for none
 * @param lag how many events of the record it does not hold yet
 * @param cause what stopped it, how far the building beside it has come, at what its last rebuild failed, or which other process
 *     folds it, in a sentence; absent where there is nothing to say
 */
public record ViewStatus(
        String name,
        int version,
        long position,
        long lag,
        State state,
        @Nullable String cause) {
    /** What a view is doing. */
    public enum State {
        /** It follows the record. */
        LIVE,
        /** It is being built, and there is nothing yet that readers could see. */
        BUILDING,
        /** It is being built anew; readers see the generation before. */
        REBUILDING,
        /** It does not go on; readers see what it holds. */
        STOPPED
    }

    /** The same as another process folds it; what stopped it, or how far that one is, is said first. */
    ViewStatus foldedBy(String holder) {
        String said = "folded by " + holder;
        return new ViewStatus(name, version, position, lag, state, cause == null ? said : cause + "; " + said);
    }

    ViewStatus stopped(String why) {
        return new ViewStatus(name, version, position, lag, State.STOPPED, why);
    }

    /** The same where it is to be built anew; what has stopped stays stopped. */
    ViewStatus rebuilding() {
        return state == State.LIVE ? new ViewStatus(name, version, position, lag, State.REBUILDING, cause) : this;
    }
}

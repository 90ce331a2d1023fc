package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.follow.ViewStatus.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the status of a follower that runs together.
 *
 * @param failed what ended the last rebuild of views that are live all the same
 * @param trouble why it waits; absent while it does not
 * @param pace how far the building has come
 */
record Report(
        Targets targets,
        Map<String, FoldFailure> failed,
        long events,
        @Nullable String trouble,
        String pace) {

    Status of(List<Projection<?>> views) {
        FoldFailure failure = targets.stopped().map(Target::failure).findFirst().orElse(null);
        return new Status(events, views.stream().map(this::of).toList(), failure, trouble);
    }

    private ViewStatus of(Projection<?> view) {
        Target live = named(targets.live(), view);
        Target building = named(targets.building(), view);
        Target seen = live != null ? live : building;
        long position = seen == null ? -1 : seen.position();
        FoldFailure failure = seen == null ? null : seen.failure();
        String stopped = failure != null ? failure.toString() : trouble;
        State state = stopped != null
                ? State.STOPPED
                : live == null ? State.BUILDING : building != null ? State.REBUILDING : State.LIVE;
        String cause = stopped != null ? stopped : building != null ? pace : lastRebuild(view);
        return new ViewStatus(view.name(), view.version(), position, Math.max(0, events - position - 1), state, cause);
    }

    private @Nullable String lastRebuild(Projection<?> view) {
        FoldFailure ended = failed.get(view.name());
        return ended == null ? null : "its rebuild failed: " + ended;
    }

    private static @Nullable Target named(List<Target> targets, Projection<?> view) {
        return targets.stream()
                .filter(target -> target.name().equals(view.name()))
                .findFirst()
                .orElse(null);
    }
}

package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.store.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the status together: from a follower that runs, or from what the store says of itself. */
public final class Report {
    private Report() {}

    static Status of(List<Projection<?>> views, Targets targets, long events, @Nullable String trouble, String pace) {
        List<ViewStatus> all = new ArrayList<>();
        for (Projection<?> view : views) {
            Target live = named(targets.live(), view);
            Target building = named(targets.building(), view);
            all.add(status(view, live, building, events, trouble, pace));
        }
        FoldFailure failure = java.util.stream.Stream.concat(targets.live().stream(), targets.building().stream())
                .map(Target::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Status(events, List.copyOf(all), failure, trouble);
    }

    private static ViewStatus status(
            Projection<?> view,
            @Nullable Target live,
            @Nullable Target building,
            long events,
            @Nullable String trouble,
            String pace) {
        long position = live != null ? live.position() : building != null ? building.position() : -1;
        FoldFailure failure =
                live != null && live.failure() != null ? live.failure() : building != null ? building.failure() : null;
        State state = failure != null || trouble != null
                ? State.STOPPED
                : building != null || live == null ? State.REBUILDING : State.LIVE;
        String cause =
                failure != null ? failure.toString() : trouble != null ? trouble : building != null ? pace : null;
        return new ViewStatus(view.name(), view.version(), position, Math.max(0, events - position - 1), state, cause);
    }

    /** From the store alone, beside a process that may be running. */
    public static Status stored(List<Projection<?>> views, List<Generation> generations, long events) {
        List<ViewStatus> all = new ArrayList<>();
        for (Projection<?> view : views) {
            List<Generation> own = generations.stream()
                    .filter(generation ->
                            generation.view().equals(view.name()) && generation.version() == view.version())
                    .sorted(java.util.Comparator.comparing(Generation::live).reversed())
                    .toList();
            all.add(own.isEmpty() ? none(view, events) : stored(own, events));
        }
        return new Status(events, List.copyOf(all), null, null);
    }

    private static ViewStatus none(Projection<?> view, long events) {
        return new ViewStatus(view.name(), view.version(), -1, events, State.REBUILDING, null);
    }

    private static ViewStatus stored(List<Generation> own, long events) {
        Generation seen = own.getFirst();
        String trouble = own.stream()
                .map(Generation::trouble)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        State state = trouble != null ? State.STOPPED : seen.live() && own.size() == 1 ? State.LIVE : State.REBUILDING;
        long lag = Math.max(0, events - seen.position() - 1);
        return new ViewStatus(seen.view(), seen.version(), seen.position(), lag, state, trouble);
    }

    private static @Nullable Target named(List<Target> targets, Projection<?> view) {
        return targets.stream()
                .filter(target -> target.view().name().equals(view.name()))
                .findFirst()
                .orElse(null);
    }
}

package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.store.Generation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the status together from what the store says of itself, beside a process that may be running. */
public final class StoredReport {
    private StoredReport() {}

    /** @param holder who was the last to have the claim to fold them; absent where nobody has */
    public static Status of(
            List<Projection<?>> views, List<Generation> generations, @Nullable String holder, long events) {
        return holder == null
                ? of(views, generations, events)
                : of(views, new Watched(generations, holder), events, null);
    }

    public static Status of(List<Projection<?>> views, List<Generation> generations, long events) {
        List<ViewStatus> all = views.stream()
                .map(view -> of(view, own(view, generations), events))
                .toList();
        return new Status(events, all, null, null);
    }

    /** The same where another process folds them. */
    static Status of(List<Projection<?>> views, Watched watched, long events, @Nullable String trouble) {
        List<ViewStatus> all = of(views, watched.generations(), events).views().stream()
                .map(view -> trouble == null ? view.foldedBy(watched.holder()) : view.stopped(trouble))
                .toList();
        return new Status(events, all, null, trouble);
    }

    /** What this version of the view has built, the live one first. */
    private static List<Generation> own(Projection<?> view, List<Generation> generations) {
        return generations.stream()
                .filter(generation -> generation.view().equals(view.name()) && generation.version() == view.version())
                .sorted(Comparator.comparing(Generation::live).reversed())
                .toList();
    }

    private static ViewStatus of(Projection<?> view, List<Generation> own, long events) {
        if (own.isEmpty()) return new ViewStatus(view.name(), view.version(), -1, events, State.BUILDING, null);
        Generation seen = own.getFirst();
        State state = seen.trouble() != null
                ? State.STOPPED
                : !seen.live() ? State.BUILDING : own.size() == 1 ? State.LIVE : State.REBUILDING;
        long lag = Math.max(0, events - seen.position() - 1);
        return new ViewStatus(view.name(), view.version(), seen.position(), lag, state, seen.trouble());
    }
}

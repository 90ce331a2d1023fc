package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Generation.Mark;
import eu.waymark.query.store.ViewStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out, when a process starts, which views can be followed on and which have to be built anew. */
final class Start {
    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    private final RecordReader reader;
    private final ViewStore store;
    private final List<Projection<?>> views;

    Start(RecordReader reader, ViewStore store, List<Projection<?>> views) {
        this.reader = reader;
        this.store = store;
        this.views = views;
    }

    Targets targets() {
        List<Generation> all = store.generations();
        List<Generation> sound =
                all.stream().filter(generation -> keep(generation, all)).toList();
        List<Target> live = new ArrayList<>();
        List<Target> building = new ArrayList<>();
        for (Projection<?> view : views) {
            List<Generation> own = sound.stream()
                    .filter(generation -> generation.view().equals(view.name()))
                    .toList();
            // A live one of another version is nobody's: it is left, should that version come back, until this one is
            // built.
            own.stream()
                    .filter(generation -> generation.live() && generation.version() == view.version())
                    .forEach(generation -> live.add(new Target(view, generation, store)));
            own.stream()
                    .filter(generation -> !generation.live())
                    .forEach(generation -> building.add(new Target(view, generation, store)));
            if (own.stream().noneMatch(generation -> generation.version() == view.version()))
                building.add(new Target(view, store.begin(view), store));
        }
        return new Targets(live, building);
    }

    private boolean keep(Generation generation, List<Generation> all) {
        String reason = reasonToDrop(generation);
        if (reason == null && isFailedRebuild(generation, all)) reason = "its rebuild failed: " + generation.trouble();
        if (reason == null) return true;
        LOG.warn("generation {} of view {} is dropped: {}", generation.number(), generation.view(), reason);
        store.drop(generation);
        return false;
    }

    private static boolean isFailedRebuild(Generation generation, List<Generation> all) {
        return !generation.live()
                && generation.trouble() != null
                && all.stream()
                        .anyMatch(other -> other.live()
                                && other.view().equals(generation.view())
                                && other.version() == generation.version());
    }

    private @Nullable String reasonToDrop(Generation generation) {
        Projection<?> view = views.stream()
                .filter(known -> known.name().equals(generation.view()))
                .findFirst()
                .orElse(null);
        if (view == null) return "there is no such view any more";
        if (!generation.live() && generation.version() != view.version())
            return "it was being built in version " + generation.version() + ", now it is " + view.version();
        String reason = reasonToDrop(generation.position(), generation.event());
        Mark ahead = generation.ahead();
        return reason != null || ahead == null ? reason : reasonToDrop(ahead.position(), ahead.event());
    }

    /** Also where only some documents stand there: what they hold would be taken for what the record says. */
    private @Nullable String reasonToDrop(long position, @Nullable String event) {
        if (position < 0) return null;
        String held = reader.at(position).map(StoredEvent::id).orElse(null);
        if (held == null) return "the record ends before event " + position + " on which it stands";
        if (held.equals(event)) return null;
        return "the record holds another event at " + position + " than the one on which it stands";
    }
}

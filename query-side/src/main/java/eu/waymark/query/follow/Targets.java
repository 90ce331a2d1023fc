package eu.waymark.query.follow;

import eu.waymark.query.store.Generation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a follower folds. Immutable; the targets move.
 *
 * @param live generations that readers see
 * @param building generations that are being built beside them
 * @param frozen generations that readers see until another version of the view is built; nothing folds them any more
 */
record Targets(List<Target> live, List<Target> building, List<Generation> frozen) {
    Targets {
        live = List.copyOf(live);
        building = List.copyOf(building);
        frozen = List.copyOf(frozen);
    }

    /** With these generations being built too. */
    Targets building(List<Target> more) {
        List<Target> all = new ArrayList<>(building);
        all.addAll(more);
        return new Targets(live, all, frozen);
    }

    /** After what was being built has taken the places of what was live. */
    Targets promoted() {
        List<Target> all = new ArrayList<>(live);
        all.removeIf(old -> isBuilding(old.generation().view()));
        all.addAll(building);
        return new Targets(
                all,
                List.of(),
                frozen.stream().filter(old -> !isBuilding(old.view())).toList());
    }

    boolean isBuilding(String view) {
        return building.stream().anyMatch(target -> target.generation().view().equals(view));
    }

    /** The lowest position that every view which readers see has reached; -1 while one cannot be read at all. */
    long visible() {
        boolean unseen =
                building.stream().anyMatch(target -> !isSeen(target.generation().view()));
        if (unseen) return -1;
        long followed = live.stream().mapToLong(Target::position).min().orElse(Long.MAX_VALUE);
        return frozen.stream().mapToLong(Generation::position).reduce(followed, Math::min);
    }

    private boolean isSeen(String view) {
        return live.stream().anyMatch(target -> target.generation().view().equals(view))
                || frozen.stream().anyMatch(old -> old.view().equals(view));
    }
}

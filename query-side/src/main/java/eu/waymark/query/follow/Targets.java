package eu.waymark.query.follow;

import java.util.ArrayList;
import java.util.List;

/**
 * What a follower folds. Immutable; the targets move.
 *
 * @param live generations that readers see
 * @param building generations that are being built beside them
 */
record Targets(List<Target> live, List<Target> building) {
    Targets {
        live = List.copyOf(live);
        building = List.copyOf(building);
    }

    /** With these generations being built too. */
    Targets building(List<Target> more) {
        List<Target> all = new ArrayList<>(building);
        all.addAll(more);
        return new Targets(live, all);
    }

    /** After what was being built has taken the places of what was live. */
    Targets promoted() {
        List<Target> all = new ArrayList<>(live);
        all.removeIf(old -> isBuilding(old.generation().view()));
        all.addAll(building);
        return new Targets(all, List.of());
    }

    boolean isBuilding(String view) {
        return building.stream().anyMatch(target -> target.generation().view().equals(view));
    }

    /** The lowest position that every view which readers see has reached; -1 while one cannot be read at all. */
    long visible() {
        boolean unseen =
                building.stream().anyMatch(target -> !isLive(target.generation().view()));
        return unseen ? -1 : live.stream().mapToLong(Target::position).min().orElse(Long.MAX_VALUE);
    }

    private boolean isLive(String view) {
        return live.stream().anyMatch(target -> target.generation().view().equals(view));
    }
}

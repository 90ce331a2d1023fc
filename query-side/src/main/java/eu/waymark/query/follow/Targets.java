package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        return new Targets(live, Stream.concat(building.stream(), more.stream()).toList());
    }

    /** After these, which were being built, have taken the places of what was live. */
    Targets promoted(List<Target> built) {
        List<Target> all = new ArrayList<>(live);
        all.removeIf(old -> has(built, old.name()));
        all.addAll(built);
        return new Targets(all, building).without(built);
    }

    /** Without these, which were being built. */
    Targets without(List<Target> dropped) {
        return new Targets(
                live,
                building.stream().filter(target -> !dropped.contains(target)).toList());
    }

    boolean isBuilding(String view) {
        return has(building, view);
    }

    /** What was being built beside a live generation of the same view, and cannot be. */
    List<Target> failedRebuilds() {
        return building.stream()
                .filter(target -> target.failure() != null && has(live, target.name()))
                .toList();
    }

    /** What cannot go on, and leaves readers with less than the record holds. */
    Stream<Target> stopped() {
        return Stream.concat(live.stream(), building.stream().filter(target -> !has(live, target.name())))
                .filter(target -> target.failure() != null);
    }

    boolean isStopped() {
        return stopped().findAny().isPresent();
    }

    /** The lowest position that every view which readers see has reached; -1 while one cannot be read at all. */
    long visible() {
        boolean unseen = building.stream().anyMatch(target -> !has(live, target.name()));
        return unseen ? -1 : live.stream().mapToLong(Target::position).min().orElse(Long.MAX_VALUE);
    }

    /** Whether readers see something of each of these. */
    boolean areReadable(List<Projection<?>> views) {
        return views.stream().allMatch(view -> has(live, view.name()));
    }

    private static boolean has(List<Target> targets, String view) {
        return targets.stream().anyMatch(target -> target.name().equals(view));
    }
}

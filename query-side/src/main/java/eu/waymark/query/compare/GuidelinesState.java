package eu.waymark.query.compare;

import eu.waymark.shared.guidelines.GuidelinesOverview;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The guidelines, by version. */
record GuidelinesState(Map<Integer, GuidelinesOverview> versions) {
    static GuidelinesState of(List<GuidelinesOverview> all) {
        Map<Integer, GuidelinesOverview> versions = new TreeMap<>();
        all.forEach(version -> versions.put(version.version(), version));
        return new GuidelinesState(versions);
    }
}

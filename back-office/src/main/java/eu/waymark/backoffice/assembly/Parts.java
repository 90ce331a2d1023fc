package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.Part;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a process tells of itself, beside its views, by name. Not thread-safe; complete before it is shown. */
final class Parts {
    private final SortedMap<String, Part> own = new TreeMap<>();
    private final SortedMap<String, Part> others = new TreeMap<>();

    void addOwn(String name, Part part) {
        own.put(name, part);
    }

    void addOthers(String name, Part part) {
        others.put(name, part);
    }

    /** What it cannot do its own work without: it is ready by these. */
    SortedMap<String, Part> own() {
        return Collections.unmodifiableSortedMap(own);
    }

    /** What other processes do for it: told, and no reason for it not to be ready. */
    SortedMap<String, Part> others() {
        return Collections.unmodifiableSortedMap(others);
    }
}

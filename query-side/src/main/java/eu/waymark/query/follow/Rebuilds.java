package eu.waymark.query.follow;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rebuilds that were asked for and not begun yet, and what became of those that failed. Safe for use from any thread. */
final class Rebuilds {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<String, FoldFailure> failed = new ConcurrentHashMap<>();

    void ask(Collection<String> views) {
        asked.addAll(views);
    }

    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** How the last one of each of these ended is of no interest any more. */
    void begun(Set<String> views) {
        failed.keySet().removeAll(views);
        asked.removeAll(views);
    }

    void failed(String view, FoldFailure failure) {
        failed.put(view, failure);
    }

    /** What ended the last rebuild of each view, where it came to nothing. */
    Map<String, FoldFailure> failed() {
        return Map.copyOf(failed);
    }
}

package eu.waymark.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The patterns of identifiers, each compiled once: every partner of every event that is read passes here. */
final class Patterns {
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {}

    static Pattern of(String pattern) {
        return COMPILED.computeIfAbsent(pattern, Pattern::compile);
    }
}

package eu.waymark.query.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A difference in words. */
final class Sentences {
    private Sentences() {}

    static String of(String path, @Nullable Object before, @Nullable Object after) {
        String field = field(path);
        if (before == null) return "%s: %s".formatted(field, value(after));
        if (after == null) return "%s: no longer %s".formatted(field, value(before));
        return "%s: %s instead of %s".formatted(field, value(after), value(before));
    }

    /** {@code /visits/hosted/done} is "Visits, hosted, done"; a number counts from 1, as people do. */
    private static String field(String path) {
        String words =
                Arrays.stream(path.substring(1).split("/")).map(Sentences::step).collect(Collectors.joining(", "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String step(String step) {
        if (step.matches("[0-9]{1,9}")) return "no. " + (Integer.parseInt(step) + 1);
        if (step.equals(step.toUpperCase(Locale.ROOT)))
            return step.replace('_', ' ').toLowerCase(Locale.ROOT);
        return step.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Boolean yes -> yes ? "yes" : "no";
            case List<?> none -> "none";
            case Map<?, ?> none -> "none";
            default -> value.toString();
        };
    }
}

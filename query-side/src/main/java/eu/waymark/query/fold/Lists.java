package eu.waymark.query.fold;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changed copies of immutable lists. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> with(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    public static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }
}

package eu.waymark.query.answer;

import eu.waymark.query.store.Place;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of a list that is computed when it is read, and so is ordered and cut here and not by the store. */
public final class ListedInMemory {
    private ListedInMemory() {}

    /**
     * A page of these items.
     *
     * @param name of the list
     * @param order what the list is ordered by, first
     * @param key what tells items of the same order apart
     */
    public static <T> Page<T> page(
            ProjectReading reading,
            String name,
            List<T> items,
            Function<T, String> order,
            Function<T, String> key,
            Paging paging) {
        String list = reading.list(name);
        Place after = Cursors.place(list, paging.cursor());
        Comparator<Place> byPlace = Comparator.comparing(Place::order).thenComparing(Place::key);
        Function<T, Place> place = item -> new Place(reading.project(), order.apply(item), key.apply(item));
        List<T> rest = items.stream()
                .sorted(Comparator.comparing(place, byPlace))
                .filter(item -> isAfter(byPlace, place.apply(item), after))
                .toList();
        if (rest.size() <= paging.limit()) return reading.page(rest, null);
        List<T> part = rest.subList(0, paging.limit());
        return reading.page(List.copyOf(part), Cursors.of(list, place.apply(part.getLast())));
    }

    private static boolean isAfter(Comparator<Place> byPlace, Place place, @Nullable Place after) {
        return after == null || byPlace.compare(place, after) > 0;
    }
}

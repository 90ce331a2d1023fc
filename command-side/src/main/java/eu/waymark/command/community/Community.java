package eu.waymark.command.community;

import eu.waymark.shared.partner.PartnerId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * One community of practice, as far as it decides.
 *
 * @param expert the expert partner appointed last
 */
public record Community(PSet<PartnerId> cities, @Nullable PartnerId expert) {
    static final Community EMPTY = new Community(HashTreePSet.empty(), null);

    /** Its cities by their identifiers: an order that everything listed of them can keep. */
    public List<PartnerId> inOrder() {
        return cities.stream().sorted(Comparator.comparing(PartnerId::value)).toList();
    }

    Community with(PartnerId city) {
        return new Community(cities.plus(city), expert);
    }

    Community without(PartnerId city) {
        return new Community(cities.minus(city), expert);
    }

    Community advisedBy(PartnerId appointed) {
        return new Community(cities, appointed);
    }
}

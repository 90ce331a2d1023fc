package eu.waymark.query.guidelines;

import eu.waymark.shared.guidelines.GuidelinesOverview;
import eu.waymark.shared.guidelines.GuidelinesOverview.Adoption;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;

/** A version of the guidelines for a day: what is kept of it, and what follows from the cities of the communities. */
final class Overviews {
    private Overviews() {}

    /** @param cities the members of all communities */
    static GuidelinesOverview of(GuidelinesDocument kept, List<PartnerId> cities) {
        List<PartnerId> adopted =
                kept.adoptions().stream().map(Adoption::partner).toList();
        return new GuidelinesOverview(
                kept.version(),
                kept.title(),
                kept.publishedOn(),
                kept.document(),
                kept.adoptions(),
                cities.stream().filter(city -> !adopted.contains(city)).toList(),
                kept.note());
    }
}

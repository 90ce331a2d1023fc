package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;

import eu.waymark.shared.Event;
import eu.waymark.shared.partner.ContactFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What could have happened to partners that take part: whom they have, whom they work with, what they need; from a seed. */
final class PartnerHistory {
    private final List<String> cities;
    private final RandomGenerator random;
    private final Set<String> analysed = new HashSet<>();
    private final Set<String> appointed = new HashSet<>();

    PartnerHistory(List<String> cities, RandomGenerator random) {
        this.cities = cities;
        this.random = random;
    }

    Event next() {
        String city = cities.get(random.nextInt(cities.size()));
        String organisation = "Organisation " + random.nextInt(5);
        return switch (random.nextInt(5)) {
            case 0 -> Events.stakeholder(city, organisation);
            case 1 -> PartnerEvents.stakeholder(city, organisation, "courses");
            case 2 -> PartnerEvents.related(city, organisation, "Project " + random.nextInt());
            case 3 -> contact(city);
            default -> PartnerEvents.analysed(city, random.nextBoolean() ? DAY : null, analysed.add(city) ? null : 3L);
        };
    }

    private Event contact(String city) {
        ContactFunction function = ContactFunction.values()[random.nextInt(2)];
        return appointed.add(city + function)
                ? PartnerEvents.contact(city, function, DAY)
                : PartnerEvents.newContact(city, function, DAY.plusDays(random.nextInt(700)));
    }
}

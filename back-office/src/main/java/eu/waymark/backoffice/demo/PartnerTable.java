package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.words.StatusWords;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.partner.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The partner status of the cities that take part, by community and name: visits done of those due, legs of exchanges done. */
public final class PartnerTable {
    private static final String HEAD = "community,city,country,standing,hosted,attended,exchanges,roadmap,"
            + "needs analysis,benchmark,guidelines,overdue";
    private static final String NONE = "–";

    private PartnerTable() {}

    /** The head, then one row a city. */
    public static List<List<String>> rows(List<PartnerStatus> partners) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(HEAD.split(","))));
        partners.stream()
                .filter(partner -> partner.role() == PartnerRole.CITY && takesPart(partner))
                .sorted(Comparator.comparing(PartnerTable::community).thenComparing(PartnerStatus::name))
                .map(PartnerTable::row)
                .forEach(rows::add);
        return rows;
    }

    /** The cities that do not take part, in one sentence; empty where there are none. */
    public static Optional<String> others(List<PartnerStatus> partners) {
        String others = partners.stream()
                .filter(partner -> partner.role() == PartnerRole.CITY && !takesPart(partner))
                .map(city -> city.name() + " (" + city.country() + ", " + city.standing() + ")")
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of("Not taking part: " + others);
    }

    /** What was admitted and withdrew later still stands in its community. */
    private static boolean takesPart(PartnerStatus city) {
        return city.standing() == Standing.ADMITTED || city.community() != null;
    }

    private static List<String> row(PartnerStatus city) {
        return List.of(
                community(city),
                city.name(),
                city.country().value(),
                city.standing().name(),
                visits(city.visits().hosted()),
                visits(city.visits().attended()),
                String.valueOf(city.exchanges().hosted().done()
                        + city.exchanges().sent().done()),
                StatusWords.roadmap(city).orElse(NONE),
                StatusWords.needsAnalysis(city).orElse(NONE),
                StatusWords.benchmark(city).orElse(NONE),
                StatusWords.guidelines(city).orElse(NONE),
                String.valueOf(city.overdue().size()));
    }

    /** Cities in no community come last. */
    private static String community(PartnerStatus city) {
        return city.community() == null ? NONE : city.community().value();
    }

    private static String visits(VisitCount count) {
        return count.done() + "/" + count.due();
    }
}

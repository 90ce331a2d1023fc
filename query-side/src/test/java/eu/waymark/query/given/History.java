package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;

import eu.waymark.shared.Event;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.Target;
import eu.waymark.shared.partner.PartnerRole;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** One project's history that could have been: in the shape of VALUES, every kind of event, generated from a seed. */
public final class History {
    private static final List<String> CITIES = List.of(
            "turin",
            "toulouse",
            "riga",
            "cluj",
            "bristol",
            "nuremberg",
            "oslo",
            "zurich",
            "porto",
            "ghent",
            "bergamo",
            "leipzig",
            "malmo",
            "padova",
            "gdansk",
            "athens");

    private final String project;
    private final RandomGenerator random;
    private final Deque<Event> beginning = new ArrayDeque<>();
    private final ActivityHistory activities;
    private final PartnerHistory partners;
    private final RoadmapHistory roadmaps;
    private int beside;

    public History(String project, RandomGenerator random) {
        this.project = project;
        this.random = random;
        activities = new ActivityHistory(project, CITIES, random);
        partners = new PartnerHistory(CITIES, random);
        roadmaps = new RoadmapHistory(CITIES, random);
        Event signed = AgreementEvents.signedFor(new Target(Indicator.CLUSTER_VISITS, 16));
        Collections.addAll(beginning, Events.registered(), signed, Events.formed(), Events.invited("riga"));
        for (String city : CITIES) Collections.addAll(beginning, Events.admitted(city), Events.assigned(city));
        beginning.add(PartnerEvents.admitted("expert", PartnerRole.EXPERT));
        Collections.addAll(beginning, Events.expert("expert"), Events.invited("vantaa"));
    }

    public String project() {
        return project;
    }

    public Event next() {
        if (!beginning.isEmpty()) return beginning.removeFirst();
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> roadmaps.next();
            case 4, 5 -> partners.next();
            case 6 -> random.nextInt(10) > 0 ? beside() : rare();
            default -> activities.next();
        };
    }

    /** What stands in a stream of its own. */
    private Event beside() {
        return beside++ % 8 == 5 ? LedgerEvents.announced() : Events.refused(project);
    }

    private Event rare() {
        return switch (random.nextInt(6)) {
            case 0 -> Events.withdrawn(city());
            case 1 -> Events.released(city());
            case 2 -> Events.assigned(city());
            case 3 -> Events.closed();
            case 4 -> AgreementEvents.amendedFor(new Target(Indicator.EXCHANGE_PAIRS, random.nextInt(9)));
            default -> Events.amended(DAY.plusYears(3).plusDays(random.nextInt(100)));
        };
    }

    private String city() {
        return CITIES.get(random.nextInt(CITIES.size()));
    }
}

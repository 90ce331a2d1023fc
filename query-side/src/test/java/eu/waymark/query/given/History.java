package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private static final int COMMUNITY = 4;

    private final String project;
    private final RandomGenerator random;
    private final Deque<Event> beginning = new ArrayDeque<>();
    private final List<Leg> planned = new ArrayList<>();
    private final List<Leg> completed = new ArrayList<>();
    private final RoadmapHistory roadmaps;
    private int legs;

    public History(String project, RandomGenerator random) {
        this.project = project;
        this.random = random;
        roadmaps = new RoadmapHistory(CITIES, random);
        Collections.addAll(beginning, Events.registered(), Events.signed(), Events.formed(), Events.invited("riga"));
        for (String city : CITIES) Collections.addAll(beginning, Events.admitted(city), Events.assigned(city));
        Collections.addAll(beginning, Events.admitted("expert"), Events.expert("expert"), Events.invited("vantaa"));
    }

    public String project() {
        return project;
    }

    public Event next() {
        if (!beginning.isEmpty()) return beginning.removeFirst();
        if (planned.isEmpty()) return schedule();
        if (random.nextInt(4) == 0) return roadmaps.next();
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> schedule();
            case 3 -> completed.isEmpty() ? schedule() : returnLeg();
            case 4, 5 -> reschedule();
            case 6 -> Events.movedOnline(any().name(), any().details());
            case 7 -> Events.movedBack(any().name(), any().details());
            case 8 -> cancel();
            case 9, 10 -> Events.attended(any().name(), any().details(), random.nextBoolean() ? 3L : null, 2);
            case 11 -> Events.outcome(any().name(), any().details(), "they learned " + random.nextInt());
            case 12 -> Events.stakeholder(city(), "Organisation " + random.nextInt());
            case 13 -> random.nextInt(10) > 0 ? Events.refused(project) : rare();
            default -> complete();
        };
    }

    private Event rare() {
        return switch (random.nextInt(5)) {
            case 0 -> Events.withdrawn(city());
            case 1 -> Events.released(city());
            case 2 -> Events.assigned(city());
            case 3 -> Events.closed();
            default -> Events.amended(DAY.plusYears(3).plusDays(random.nextInt(100)));
        };
    }

    private Event schedule() {
        int host = random.nextInt(CITIES.size());
        int first = host - host % COMMUNITY;
        int guest = first + (host - first + 1 + random.nextInt(COMMUNITY - 1)) % COMMUNITY;
        Leg leg = add(Events.leg(CITIES.get(host), CITIES.get(guest), DAY.plusDays(random.nextInt(700))));
        return Events.scheduled(leg.name(), leg.details());
    }

    private Event returnLeg() {
        Leg first = completed.get(random.nextInt(completed.size()));
        String host = first.details().partners().getLast().value();
        String guest = first.details().partners().getFirst().value();
        Leg leg = add(Events.leg(host, guest, DAY.plusDays(random.nextInt(700))));
        return Events.returning(leg.name(), first.name(), leg.details());
    }

    private Event reschedule() {
        int index = random.nextInt(planned.size());
        Leg was = planned.get(index);
        String host = was.details().partners().getFirst().value();
        String guest = was.details().partners().getLast().value();
        Leg now = new Leg(was.name(), Events.leg(host, guest, DAY.plusDays(random.nextInt(700))));
        planned.set(index, now);
        return Events.rescheduled(now.name(), now.details());
    }

    private Event cancel() {
        Leg leg = planned.remove(random.nextInt(planned.size()));
        return Events.cancelled(leg.name(), leg.details());
    }

    private Event complete() {
        Leg leg = planned.remove(random.nextInt(planned.size()));
        completed.add(leg);
        return Events.completed(leg.name(), leg.details());
    }

    private Leg add(ActivityDetails details) {
        Leg leg = new Leg(project + "/" + legs++, details);
        planned.add(leg);
        return leg;
    }

    private Leg any() {
        return planned.getFirst();
    }

    private String city() {
        return CITIES.get(random.nextInt(CITIES.size()));
    }

    private record Leg(String name, ActivityDetails details) {}
}

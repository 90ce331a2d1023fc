package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.TimesOfDay;
import eu.waymark.shared.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** What could have happened to activities: exchanges, cluster visits and meetings, and every kind of event about them, from a seed. */
final class ActivityHistory {
    private static final int COMMUNITY = 4;

    private final String project;
    private final List<String> cities;
    private final RandomGenerator random;
    private final List<Activity> planned = new ArrayList<>();
    private final List<Activity> completed = new ArrayList<>();
    private int scheduled;

    ActivityHistory(String project, List<String> cities, RandomGenerator random) {
        this.project = project;
        this.cities = cities;
        this.random = random;
    }

    Event next() {
        if (planned.isEmpty()) return schedule();
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> schedule();
            case 3 -> returnLeg();
            case 4, 5 -> reschedule();
            case 6 -> move();
            case 7 -> cancel();
            case 8, 9, 10 -> attendance();
            case 11 -> Events.outcome(any().name(), any().details(), "they learned " + random.nextInt());
            case 12 -> programme();
            case 13 -> MeetingEvents.presented(any().name(), any().details(), "Report " + random.nextInt());
            default -> complete();
        };
    }

    private Event schedule() {
        return switch (random.nextInt(5)) {
            case 0 -> visit();
            case 1 -> meeting();
            default -> exchange();
        };
    }

    private Event exchange() {
        List<String> community = community();
        Activity leg = add(Events.leg(community.get(0), community.get(1), DAY.plusDays(random.nextInt(700))));
        return Events.scheduled(leg.name(), leg.details());
    }

    private Event visit() {
        List<String> community = community();
        String[] guests =
                community.subList(1, 2 + random.nextInt(COMMUNITY - 1)).toArray(String[]::new);
        Activity visit = add(VisitEvents.visit(DAY.plusDays(random.nextInt(700)), community.getFirst(), guests));
        return VisitEvents.visiting(visit.name(), visit.details());
    }

    private Event meeting() {
        MeetingKind kind = MeetingKind.values()[random.nextInt(MeetingKind.values().length)];
        String[] partners = community().toArray(String[]::new);
        Activity meeting = add(MeetingEvents.meeting(kind, "Together", DAY.plusDays(random.nextInt(700)), partners));
        return MeetingEvents.meeting(meeting.name(), meeting.details());
    }

    /** The cities of one community, in any order. */
    private List<String> community() {
        int first = random.nextInt(cities.size() / COMMUNITY) * COMMUNITY;
        List<String> community = new ArrayList<>(cities.subList(first, first + COMMUNITY));
        for (int left = COMMUNITY; left > 1; left--) Collections.swap(community, left - 1, random.nextInt(left));
        return community;
    }

    private Event returnLeg() {
        List<Activity> legs = completed.stream()
                .filter(activity -> activity.details().kind() == ActivityKind.EXCHANGE)
                .toList();
        if (legs.isEmpty()) return exchange();
        Activity first = legs.get(random.nextInt(legs.size()));
        String host = first.details().partners().getLast().value();
        String guest = first.details().partners().getFirst().value();
        Activity leg = add(Events.leg(host, guest, DAY.plusDays(random.nextInt(700))));
        return Events.returning(leg.name(), first.name(), leg.details());
    }

    private Event reschedule() {
        Activity was = any();
        ActivityDetails details = was.details();
        Period period = new Period(details.from().plusDays(7), details.to().plusDays(7));
        return Events.rescheduled(
                was.name(), now(was, details.during(period, TimesOfDay.UNKNOWN, details.precision())));
    }

    private Event move() {
        Activity was = any();
        boolean online = !was.details().online();
        ActivityDetails details = now(was, was.details().moved(online));
        return online ? Events.movedOnline(was.name(), details) : Events.movedBack(was.name(), details);
    }

    private ActivityDetails now(Activity was, ActivityDetails details) {
        planned.set(planned.indexOf(was), new Activity(was.name(), details));
        return details;
    }

    /** Of what is planned or completed, now and then by somebody who was not to take part. */
    private Event attendance() {
        Activity activity =
                completed.isEmpty() || random.nextBoolean() ? any() : completed.get(random.nextInt(completed.size()));
        Long corrects = random.nextBoolean() ? 3L : null;
        return random.nextInt(3) == 0
                ? VisitEvents.attendedBy(activity.name(), activity.details(), corrects, city(), city())
                : Events.attended(activity.name(), activity.details(), corrects, 2);
    }

    private Event programme() {
        Long corrects = random.nextBoolean() ? 3L : null;
        return MeetingEvents.programme(any().name(), any().details(), corrects, "Welcome", "Visit " + random.nextInt());
    }

    private Event cancel() {
        Activity activity = planned.remove(random.nextInt(planned.size()));
        return Events.cancelled(activity.name(), activity.details());
    }

    private Event complete() {
        Activity activity = planned.remove(random.nextInt(planned.size()));
        completed.add(activity);
        return random.nextInt(10) == 0
                ? VisitEvents.completedByWaiver(activity.name(), activity.details())
                : Events.completed(activity.name(), activity.details());
    }

    private Activity add(ActivityDetails details) {
        Activity activity = new Activity(project + "/" + scheduled++, details);
        planned.add(activity);
        return activity;
    }

    private Activity any() {
        return planned.getFirst();
    }

    private String city() {
        return cities.get(random.nextInt(cities.size()));
    }

    private record Activity(String name, ActivityDetails details) {}
}

package eu.waymark.query.given;

import eu.waymark.shared.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A generated history of two projects, {@code p0} and {@code p1}, mixed; and what its record held at any time. */
public record TwoProjects(List<Happened> all) {
    /** Something that happened to a project. */
    public record Happened(String project, Event event) {}

    public static TwoProjects generated(Random random, int events) {
        List<History> projects = List.of(new History("p0", random), new History("p1", random));
        List<Happened> history = new ArrayList<>();
        history.add(new Happened("p0", projects.getFirst().next()));
        while (history.size() < events) {
            History project = projects.get(random.nextInt(2));
            history.add(new Happened(project.project(), project.next()));
        }
        return new TwoProjects(List.copyOf(history));
    }

    /** The record as it was when it held so many events, a second between two. */
    public MemoryRecord record(int events) {
        MemoryRecord record = new MemoryRecord("travelled");
        all.subList(0, events).forEach(happened -> record.append(happened.project(), happened.event()));
        return record;
    }

    public MemoryRecord record() {
        return record(all.size());
    }
}

package eu.waymark.query.compare;

import eu.waymark.query.activity.Activities;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.compare.Questions.Question;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.project.ProjectDocument;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The states of all subjects while events are played, all as seen at one instant. A question is asked again only when an event changed a
 * part of the views that its last answer was read from. Used by one thread.
 */
final class Standing {
    private static final Part PROJECT = Part.document(Portfolio.VIEW, Portfolio.KEY);

    private final Questions questions;
    private final Replay replay;
    private final Instant instant;
    private final Answer project;
    private final List<Answer> lists;
    private final Map<String, Answer> activities = new HashMap<>();

    Standing(ProjectId project, Replay replay, Instant instant) {
        this.questions = new Questions(project);
        this.replay = replay;
        this.instant = instant;
        this.project = asked(questions::project);
        this.lists = questions.lists().stream().map(this::asked).toList();
        replay.keys(Activities.VIEW).forEach(this::activity);
    }

    /** By subject. */
    Map<String, State> all() {
        Map<String, State> all = new TreeMap<>(project.states());
        lists.forEach(answer -> all.putAll(answer.states()));
        activities.values().forEach(answer -> all.putAll(answer.states()));
        return all;
    }

    /** Whether it is among {@link #all}. */
    boolean holds(String subject) {
        return project.states().containsKey(subject)
                || lists.stream().anyMatch(answer -> answer.states().containsKey(subject))
                || activities.containsKey(subject.substring(subject.indexOf('/') + 1));
    }

    /** Plays the event; returns each subject whose state it changed. */
    Map<String, Difference> play(RecordedEvent event) {
        List<@Nullable Object> before = saidElsewhere();
        Set<Part> changed = replay.fold(event);
        // Every event changes the project's counts, of which no other question asks.
        if (before.equals(saidElsewhere())) changed.remove(PROJECT);
        Map<String, Difference> differences = new TreeMap<>();
        project.again(this::asking, differences);
        for (Answer answer : lists) if (answer.reads(changed)) answer.again(this::asking, differences);
        for (Answer answer : List.copyOf(activities.values()))
            if (answer.reads(changed)) answer.again(this::asking, differences);
        for (Part part : changed)
            if (part.view().equals(Activities.VIEW.name()) && part.key() != null && !activities.containsKey(part.key()))
                activity(part.key())
                        .states()
                        .forEach((subject, state) -> differences.put(subject, new Difference(null, state)));
        return differences;
    }

    private Answer activity(String key) {
        Answer answer = asked(asking -> questions.activity(UUID.fromString(key), asking));
        activities.put(key, answer);
        return answer;
    }

    private Answer asked(Question question) {
        Answer answer = new Answer(question);
        answer.again(this::asking, new HashMap<>());
        return answer;
    }

    private Asking asking(Set<Part> read) {
        return Asking.only(new Noting(replay, read), instant);
    }

    /** What answers about other subjects take from the project itself. */
    private List<@Nullable Object> saidElsewhere() {
        ProjectDocument document = replay.find(Portfolio.VIEW, "", Portfolio.KEY);
        if (document == null) return List.of();
        ProjectOverview overview = document.overview();
        return Arrays.asList(overview.timeZone(), overview.closed(), overview.endsOn());
    }
}

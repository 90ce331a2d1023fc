package eu.waymark.query.compare;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.compare.Questions.Question;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a question was answered with last, and what that was read from. */
final class Answer {
    private final Question question;
    private Map<String, State> states = Map.of();
    private Set<Part> read = Set.of();

    Answer(Question question) {
        this.question = question;
    }

    Map<String, State> states() {
        return states;
    }

    boolean reads(Set<Part> changed) {
        return !Collections.disjoint(read, changed);
    }

    /** Asks again, and adds what differs. */
    void again(Function<Set<Part>, Asking> asking, Map<String, Difference> differences) {
        Set<Part> noted = new HashSet<>();
        Map<String, State> now = question.apply(asking.apply(noted));
        Set<String> subjects = new TreeSet<>(states.keySet());
        subjects.addAll(now.keySet());
        for (String subject : subjects) {
            Difference difference = new Difference(states.get(subject), now.get(subject));
            if (!Objects.equals(difference.before(), difference.after())) differences.put(subject, difference);
        }
        states = now;
        read = noted;
    }
}

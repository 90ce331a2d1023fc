package eu.waymark.command.roadmap;

import eu.waymark.shared.roadmap.RoadmapState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The roadmap of one city, as far as it decides.
 *
 * @param title as drafted, or as revised last; absent until it is drafted
 * @param involved names of the local stakeholders that took part in it
 * @param actions their titles; the first one has number 1
 * @param submissions the day of each; the first one has number 1
 */
public record Roadmap(
        RoadmapState state,
        @Nullable String title,
        PSet<String> involved,
        PVector<String> actions,
        PVector<LocalDate> submissions) {
    static final Roadmap NONE =
            new Roadmap(RoadmapState.NONE, null, HashTreePSet.empty(), TreePVector.empty(), TreePVector.empty());

    boolean has(int submission) {
        return 1 <= submission && submission <= submissions.size();
    }

    /** The day of this submission, where there is one of that number. */
    @Nullable
    LocalDate submittedOn(int submission) {
        return has(submission) ? submissions.get(submission - 1) : null;
    }

    Roadmap draft(String now) {
        return new Roadmap(RoadmapState.DRAFTED, now, involved, actions, submissions);
    }

    Roadmap involving(String organisation) {
        return new Roadmap(state, title, involved.plus(organisation), actions, submissions);
    }

    Roadmap planning(String action) {
        return new Roadmap(state, title, involved, actions.plus(action), submissions);
    }

    Roadmap submitted(LocalDate day) {
        return new Roadmap(RoadmapState.SUBMITTED, title, involved, actions, submissions.plus(day));
    }

    Roadmap now(RoadmapState changed) {
        return new Roadmap(changed, title, involved, actions, submissions);
    }
}

package eu.waymark.query.roadmap;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.RoadmapEvents.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.follow.FoldFailedException;
import eu.waymark.shared.Event;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.roadmap.RoadmapOverview.Action;
import eu.waymark.shared.roadmap.RoadmapOverview.Endorsement;
import eu.waymark.shared.roadmap.RoadmapOverview.Involvement;
import eu.waymark.shared.roadmap.RoadmapOverview.Submission;
import eu.waymark.shared.roadmap.RoadmapState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RoadmapsTest {
    @Test
    void aRoadmapBeginsAsADraft() {
        assertThat(turin(drafted("turin", "Welcome", "[inferred]")))
                .isEqualTo(new RoadmapOverview(
                        partner("turin"),
                        "Turin",
                        "Welcome",
                        RoadmapState.DRAFTED,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        "[inferred]",
                        2));
    }

    @Test
    void whoWasInvolvedBeforeTheDraftStaysInvolved() {
        RoadmapOverview none = turin(involved("turin", "Vol.To"));
        assertThat(none.state()).isEqualTo(RoadmapState.NONE);
        assertThat(none.title()).isNull();

        RoadmapOverview drafted =
                turin(involved("turin", "Vol.To"), drafted("turin", "Welcome"), involved("turin", "Caritas"));
        assertThat(drafted.state()).isEqualTo(RoadmapState.DRAFTED);
        assertThat(drafted.stakeholders())
                .containsExactly(new Involvement("Vol.To", "a workshop"), new Involvement("Caritas", "a workshop"));
    }

    @Test
    void anActionShowsWhatWasReportedLast() {
        RoadmapOverview roadmap = turin(
                drafted("turin", "Welcome"),
                planned("turin", 1, null),
                planned("turin", 2, DAY.plusDays(9)),
                reported("turin", 2, ActionProgress.UNDER_WAY, DAY),
                reported("turin", 2, ActionProgress.DONE, DAY.plusDays(3)));

        assertThat(roadmap.actions())
                .containsExactly(
                        new Action(1, "Action 1", "the city", null, ActionProgress.PLANNED, null, null),
                        new Action(
                                2,
                                "Action 2",
                                "the city",
                                DAY.plusDays(9),
                                ActionProgress.DONE,
                                "so far",
                                DAY.plusDays(3)));
        assertThat(roadmap.state()).isEqualTo(RoadmapState.DRAFTED);
    }

    @Test
    void everySubmissionIsKeptWithWhyItWasReturned() {
        RoadmapOverview first = turin(drafted("turin", "Welcome"), submitted("turin", 1));
        assertThat(first.state()).isEqualTo(RoadmapState.SUBMITTED);
        assertThat(first.submissions()).containsExactly(new Submission(1, submittedOn(1), null));

        RoadmapOverview second = turin(
                drafted("turin", "Welcome"),
                submitted("turin", 1),
                returned("turin", 1, "unclear"),
                submitted("turin", 2));
        assertThat(second.state()).isEqualTo(RoadmapState.SUBMITTED);
        assertThat(second.submissions())
                .containsExactly(new Submission(1, submittedOn(1), "unclear"), new Submission(2, submittedOn(2), null));
    }

    @Test
    void aReturnedRoadmapIsADraftAgainWhenItIsRevised() {
        Event[] returned = {
            drafted("turin", "Welcome"), submitted("turin", 1), returned("turin", 1, "unclear"),
        };
        assertThat(turin(returned).state()).isEqualTo(RoadmapState.RETURNED);

        List<Event> revised = new ArrayList<>(List.of(returned));
        revised.add(revised("turin", "Welcome to Turin"));
        RoadmapOverview roadmap = turin(revised.toArray(Event[]::new));
        assertThat(roadmap.state()).isEqualTo(RoadmapState.DRAFTED);
        assertThat(roadmap.title()).isEqualTo("Welcome to Turin");
        assertThat(roadmap.submissions()).containsExactly(new Submission(1, submittedOn(1), "unclear"));
    }

    @Test
    void anEndorsementStaysWhateverIsReportedAfterwards() {
        RoadmapOverview roadmap = turin(
                drafted("turin", "Welcome"),
                planned("turin", 1, null),
                submitted("turin", 1),
                endorsed("turin", 1),
                reported("turin", 1, ActionProgress.DONE, DAY),
                involved("turin", "Vol.To"));

        assertThat(roadmap.state()).isEqualTo(RoadmapState.ENDORSED);
        assertThat(roadmap.endorsement()).isEqualTo(new Endorsement(1, "City Council", "Resolution 1", DAY, ACT));
    }

    @Test
    void theLatestNoteAndTheLastEventAboutItCount() {
        RoadmapOverview roadmap = turin(
                drafted("turin", "Welcome", "[inferred]"),
                planned("turin", 1, null),
                drafted("riga", "Hello", "another city's"));

        assertThat(roadmap.note()).isEqualTo("[inferred]");
        assertThat(roadmap.version()).isEqualTo(3);
    }

    @Test
    void withoutADraftNothingCanBeSubmitted() {
        assertThatThrownBy(() -> turin(submitted("turin", 1)))
                .isInstanceOf(FoldFailedException.class)
                .hasMessageContaining("the roadmap is not drafted before this event");
        assertThatThrownBy(() -> turin(involved("turin", "Vol.To"), submitted("turin", 1)))
                .isInstanceOf(FoldFailedException.class)
                .hasMessageContaining("the roadmap is not drafted before this event");
    }

    private static RoadmapOverview turin(Event... events) {
        List<Event> all = new ArrayList<>(List.of(registered(), admitted("turin")));
        all.addAll(List.of(events));
        return Objects.requireNonNull(given(all.toArray(Event[]::new)).then(Roadmaps.VIEW, "turin"));
    }
}

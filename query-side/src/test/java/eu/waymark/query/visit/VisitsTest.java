package eu.waymark.query.visit;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.MeetingEvents.meeting;
import static eu.waymark.query.given.VisitEvents.attendedBy;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.follow.FoldFailedException;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.partner.PartnerId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private static final ActivityDetails VISIT = visit(DAY, "bristol", "nuremberg", "turin");
    private static final List<PartnerId> ALL = List.of(partner("bristol"), partner("nuremberg"), partner("turin"));

    @Test
    void aVisitKnowsWhoIsToTakePart() {
        assertThat(visits(visiting("v", VISIT)))
                .containsExactly(new VisitDocument(partner("bristol"), ALL, List.of(), false));
    }

    @Test
    void whoAttendedIsWhatWasRecordedLastAlsoAfterItsCompletion() {
        Event[] recorded = {
            visiting("v", VISIT), attendedBy("v", VISIT, null, "bristol", "riga", "riga"), completed("v", VISIT)
        };
        assertThat(visits(recorded))
                .containsExactly(
                        new VisitDocument(partner("bristol"), ALL, List.of(partner("bristol"), partner("riga")), true));

        assertThat(visits(recorded[0], recorded[1], recorded[2], attendedBy("v", VISIT, 6L, "bristol", "turin")))
                .containsExactly(new VisitDocument(
                        partner("bristol"), ALL, List.of(partner("bristol"), partner("turin")), true));
    }

    @Test
    void aCancelledVisitLeavesNothing() {
        assertThat(visits(visiting("v", VISIT), attendedBy("v", VISIT, null, "bristol"), cancelled("v", VISIT)))
                .isEmpty();
    }

    @Test
    void otherActivitiesAreNoVisits() {
        ActivityDetails leg = leg("bristol", "nuremberg", DAY);
        ActivityDetails meeting = meeting(MeetingKind.STUDY_VISIT, "Study visit", DAY, "bristol", "nuremberg");

        assertThat(visits(
                        scheduled("a", leg),
                        attended("a", leg, null, 2),
                        completed("a", leg),
                        meeting("m", meeting),
                        attended("m", meeting, null, 2),
                        cancelled("m", meeting)))
                .isEmpty();
    }

    @Test
    void anAttendanceBeforeTheVisitIsScheduledStopsTheFold() {
        assertThatThrownBy(() -> visits(attendedBy("v", VISIT, null, "bristol")))
                .isInstanceOf(FoldFailedException.class);
    }

    private static List<VisitDocument> visits(Event... events) {
        List<Event> all = new ArrayList<>(
                List.of(registered(), admitted("bristol"), admitted("nuremberg"), admitted("turin"), admitted("riga")));
        all.addAll(List.of(events));
        return given(all.toArray(Event[]::new)).then(Visits.VIEW);
    }
}

package eu.waymark.command.activity;

import static eu.waymark.command.ActivitySamples.completed;
import static eu.waymark.command.ActivitySamples.meeting;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.RETURN_LEG;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.decide.Deciding.given;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.PresentDocument;
import eu.waymark.shared.document.Digest;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresentedDocumentTest {
    private static final ActivityDetails MEETING = meeting().details();
    private static final Digest DIGEST = new Digest("a".repeat(64));
    private static final String REPORT = "Social Report 2019";
    private final Deciding planned = given(project()).and(meeting());

    @Test
    void aDocumentIsRecordedWithWhoPresentedItAndItsDigest() {
        planned.on("2019-10-11").when(present(FIRST_LEG, REPORT)).thenRecords(presented(REPORT));
    }

    @Test
    void act01_nothingIsPresentedBeforeTheFirstDay() {
        planned.on("2019-10-07").when(present(FIRST_LEG, REPORT)).thenOne(DocumentPresented.class);
        planned.on("2019-10-06").when(present(FIRST_LEG, REPORT)).thenRefusedBy(Rule.ACT_01);
    }

    @Test
    void act03_norAtWhatWasCancelled() {
        ActivityCancelled cancelled = new ActivityCancelled(FIRST_LEG, MEETING, "Covid-19", MEETING.from(), null);
        planned.and(cancelled).when(present(FIRST_LEG, REPORT)).thenRefusedBy(Rule.ACT_03);
        planned.and(completed(MEETING)).when(present(FIRST_LEG, REPORT)).thenOne(DocumentPresented.class);
    }

    @Test
    void act09_aDocumentIsPresentedOnceAtAnActivity() {
        Deciding once = planned.and(presented(REPORT));
        once.when(present(FIRST_LEG, REPORT)).thenRefusedBy(Rule.ACT_09);
        once.when(present(FIRST_LEG, "Social Report 2020")).thenOne(DocumentPresented.class);
        once.and(new MeetingScheduled(RETURN_LEG, MEETING, MEETING.from(), null))
                .when(present(RETURN_LEG, REPORT))
                .thenOne(DocumentPresented.class);
    }

    private static DocumentPresented presented(String title) {
        LocalDate day = LocalDate.of(2019, 10, 11);
        return new DocumentPresented(FIRST_LEG, MEETING, title, "Vol.To", DIGEST, day, null);
    }

    private static PresentDocument present(UUID activity, String title) {
        return new PresentDocument(VALUES, activity, title, "Vol.To", DIGEST, null, null);
    }
}

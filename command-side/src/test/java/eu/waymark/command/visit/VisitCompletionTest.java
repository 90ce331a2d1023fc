package eu.waymark.command.visit;

import static eu.waymark.command.ActivitySamples.EXPERT;
import static eu.waymark.command.ActivitySamples.LEAD;
import static eu.waymark.command.ActivitySamples.attended;
import static eu.waymark.command.ActivitySamples.company;
import static eu.waymark.command.ActivitySamples.completed;
import static eu.waymark.command.ActivitySamples.visit;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.FIVE_DAYS_WAIVED;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.one;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitCompletionTest {
    private static final ActivityDetails VISIT = visit().details();
    private static final Waiver ALONE = new Waiver(Rule.VIS_03, "the expert was ill", "steering committee");
    private final Deciding planned = given(project()).and(company()).and(visit());
    private final Deciding done = planned.and(attended(VISIT, BRISTOL, TURIN, LEAD, EXPERT), completed(VISIT));

    @Test
    void vis03_theLeadAndAnExpertTookPart() {
        when(complete(null), BRISTOL, NUREMBERG, LEAD, EXPERT).thenOne(ActivityCompleted.class);
        when(complete(null), BRISTOL, NUREMBERG, EXPERT).thenRefusedBy(Rule.VIS_03);
        when(complete(null), BRISTOL, NUREMBERG, LEAD).thenRefusedBy(Rule.VIS_03);
        assertThat(when(complete(null), BRISTOL, NUREMBERG).thenRefusedBy(Rule.VIS_03, Rule.VIS_03))
                .extracting(Violation::because)
                .containsExactly(
                        "Attendance is not recorded for Eurocities, the lead.",
                        "Attendance is recorded for no expert partner.");
    }

    @Test
    void vis03_anyExpertPartnerWillDo() {
        PartnerId other = new PartnerId("cev");
        planned.and(admitted(other, PartnerRole.EXPERT), attended(VISIT, BRISTOL, TURIN, LEAD, other))
                .when(complete(null))
                .thenOne(ActivityCompleted.class);
    }

    @Test
    void vis03_isWaivedWithAJustificationThatTheEventKeeps() {
        ActivityCompleted event = when(complete(ALONE), BRISTOL, NUREMBERG).thenOne(ActivityCompleted.class);
        assertThat(event.waiver()).isEqualTo(ALONE);
        ActivityCompleted complete =
                when(complete(ALONE), BRISTOL, TURIN, LEAD, EXPERT).thenOne(ActivityCompleted.class);
        assertThat(complete.waiver()).isNull();
        when(complete(FIVE_DAYS_WAIVED), BRISTOL, TURIN, LEAD).thenRefusedBy(Rule.VIS_03);
    }

    @Test
    void act04_theHostAndACityThatVisitsItAttended() {
        when(complete(null), BRISTOL, TURIN, LEAD, EXPERT).thenOne(ActivityCompleted.class);
        when(complete(null), BRISTOL, LEAD, EXPERT).thenRefusedBy(Rule.ACT_04);
        when(complete(null), TURIN, NUREMBERG, LEAD, EXPERT).thenRefusedBy(Rule.ACT_04);
        when(complete(null), BRISTOL, RIGA, LEAD, EXPERT).thenRefusedBy(Rule.ACT_04);
        planned.when(complete(null)).thenRefusedBy(Rule.VIS_03, Rule.VIS_03, Rule.ACT_04);
    }

    @Test
    void vis03AndAct04_bindWhenTheAttendanceOfACompletedVisitIsCorrected() {
        done.when(correct(null, BRISTOL, NUREMBERG, LEAD, EXPERT)).thenOne(AttendanceRecorded.class);
        done.when(correct(null, BRISTOL, TURIN, EXPERT)).thenRefusedBy(Rule.VIS_03);
        done.when(correct(null, BRISTOL, TURIN, LEAD)).thenRefusedBy(Rule.VIS_03);
        done.when(correct(null, LEAD)).thenRefusedBy(Rule.VIS_03, Rule.ACT_04);
        planned.and(attended(VISIT, BRISTOL, TURIN, LEAD, EXPERT))
                .when(correct(null, LEAD))
                .thenOne(AttendanceRecorded.class);
    }

    @Test
    void vis03_isWaivedByACorrectionTooAndStaysSo() {
        AttendanceRecorded event =
                done.when(correct(ALONE, BRISTOL, TURIN, LEAD)).thenOne(AttendanceRecorded.class);
        assertThat(event.waiver()).isEqualTo(ALONE);
        assertThat(done.when(correct(ALONE, BRISTOL, TURIN, LEAD, EXPERT))
                        .thenOne(AttendanceRecorded.class)
                        .waiver())
                .isNull();
        done.and(event).when(correct(null, BRISTOL, NUREMBERG, LEAD)).thenOne(AttendanceRecorded.class);
    }

    @Test
    void vis03_doesNotBindACorrectionWhereItWasWaivedAtTheCompletion() {
        ActivityCompleted waived =
                new ActivityCompleted(FIRST_LEG, VISIT, completed(VISIT).occurredOn(), null, ALONE);
        Deciding alone = planned.and(attended(VISIT, TURIN, BRISTOL), waived);
        alone.when(correct(null, BRISTOL, NUREMBERG)).thenOne(AttendanceRecorded.class);
        alone.when(correct(null, BRISTOL)).thenRefusedBy(Rule.ACT_04);
    }

    @Test
    void whoWithdrewAfterItWasThereStillCounts() {
        planned.and(attended(VISIT, BRISTOL, TURIN, LEAD, EXPERT), withdrawn(LEAD), withdrawn(EXPERT))
                .when(complete(null))
                .thenOne(ActivityCompleted.class);
    }

    private Deciding.Then when(CompleteActivity command, PartnerId... present) {
        return planned.and(attended(VISIT, present)).when(command);
    }

    private static CompleteActivity complete(@Nullable Waiver waiver) {
        return new CompleteActivity(VALUES, FIRST_LEG, null, null, waiver);
    }

    private static RecordAttendance correct(@Nullable Waiver waiver, PartnerId... partners) {
        return new RecordAttendance(
                VALUES,
                FIRST_LEG,
                Arrays.stream(partners).map(partner -> one(partner)).toList(),
                "a list was found",
                null,
                null,
                waiver);
    }
}

package eu.waymark.command.activity;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.attendedBy;
import static eu.waymark.command.Samples.leg;
import static eu.waymark.command.Samples.one;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.scheduled;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 12);
    private static final int PLANNED_AT = project().length;
    private final Deciding planned = given(project()).and(scheduled("2019-10-07", "2019-10-11"));

    @Test
    void par01_onlyAdmittedPartnersThatHaveNotWithdrawnAttend() {
        planned.when(attend(null, BRISTOL, NUREMBERG)).thenOne(AttendanceRecorded.class);
        planned.when(attend(null, BRISTOL, NUREMBERG, TURIN)).thenOne(AttendanceRecorded.class);
        planned.and(withdrawn(TURIN))
                .when(attend(null, BRISTOL, NUREMBERG, TURIN))
                .thenRefusedBy(Rule.PAR_01);
        planned.when(attend(null, BRISTOL, new PartnerId("vantaa"))).thenRefusedBy(Rule.PAR_01);
    }

    @Test
    void par01_whoWasToTakePartMayHaveDoneSoBeforeItWithdrew() {
        planned.and(withdrawn(BRISTOL)).when(attend(null, BRISTOL, NUREMBERG)).thenOne(AttendanceRecorded.class);
    }

    @Test
    void whatAWithdrawnPartnerHadPlannedStaysPlanned() {
        planned.and(withdrawn(BRISTOL)).when(attend(null, NUREMBERG, TURIN)).thenOne(AttendanceRecorded.class);
    }

    @Test
    void act07_anAttendanceIsReplacedOnlyWithAReasonAndNamesTheEventItCorrects() {
        Deciding once = planned.and(attendedBy(BRISTOL));
        once.when(attend(null, BRISTOL, NUREMBERG)).thenRefusedBy(Rule.ACT_07);
        AttendanceRecorded event =
                once.when(attend("a list was found", BRISTOL, NUREMBERG)).thenOne(AttendanceRecorded.class);
        assertThat(event.corrects()).isEqualTo(PLANNED_AT + 1);
        assertThat(event.reason()).isEqualTo("a list was found");
    }

    @Test
    void act07_anOutcomeIsReplacedOnlyWithAReason() {
        OutcomeRecorded first = planned.when(outcome("a plan", null)).thenOne(OutcomeRecorded.class);
        assertThat(first.corrects()).isNull();
        planned.and(first).when(outcome("a better plan", null)).thenRefusedBy(Rule.ACT_07);
        assertThat(planned.and(first)
                        .when(outcome("a better plan", "a typing error"))
                        .thenOne(OutcomeRecorded.class)
                        .corrects())
                .isEqualTo(PLANNED_AT + 1);
    }

    @Test
    void evidenceIsRecordedAfterTheCompletionTooButNotOfWhatWasCancelled() {
        ActivityCompleted completed =
                new ActivityCompleted(FIRST_LEG, leg("2019-10-07", "2019-10-11"), DAY, null, null);
        ActivityCancelled cancelled =
                new ActivityCancelled(FIRST_LEG, leg("2019-10-07", "2019-10-11"), "Covid-19", DAY, null);
        planned.and(completed).when(outcome("a plan", null)).thenOne(OutcomeRecorded.class);
        planned.and(cancelled).when(outcome("a plan", null)).thenRefusedBy(Rule.ACT_03);
        planned.and(cancelled).when(attend(null, BRISTOL, NUREMBERG)).thenRefusedBy(Rule.ACT_03);
    }

    @Test
    void act01_nothingIsRecordedOfAnActivityBeforeItsFirstDay() {
        planned.on("2019-10-07").when(attend(null, BRISTOL, NUREMBERG)).thenOne(AttendanceRecorded.class);
        planned.on("2019-10-06").when(attend(null, BRISTOL, NUREMBERG)).thenRefusedBy(Rule.ACT_01);
        planned.on("2019-10-07").when(outcome("a plan", null)).thenOne(OutcomeRecorded.class);
        planned.on("2019-10-06").when(outcome("a plan", null)).thenRefusedBy(Rule.ACT_01);
    }

    @Test
    void act04_aCompletedActivityKeepsTwoPartnersThatAttended() {
        ActivityCompleted completed =
                new ActivityCompleted(FIRST_LEG, leg("2019-10-07", "2019-10-11"), DAY, null, null);
        Deciding done = planned.and(attendedBy(BRISTOL, NUREMBERG), completed);
        done.when(attend("one was ill", BRISTOL)).thenRefusedBy(Rule.ACT_04);
        done.when(attend("one came too", BRISTOL, NUREMBERG, TURIN)).thenOne(AttendanceRecorded.class);
    }

    @Test
    void par01_whoStandsOnTheListThatIsCorrectedMayHaveWithdrawnSince() {
        Deciding recorded = planned.and(attendedBy(BRISTOL, NUREMBERG), withdrawn(BRISTOL), withdrawn(TURIN));
        recorded.when(attend("a typing error", BRISTOL, NUREMBERG)).thenOne(AttendanceRecorded.class);
        recorded.when(attend("a typing error", BRISTOL, TURIN)).thenRefusedBy(Rule.PAR_01);
    }

    @Test
    void anAttendanceCountsAPartnerOnceForEachFunction() {
        assertThatIllegalArgumentException().isThrownBy(() -> attend(null, BRISTOL, BRISTOL));
    }

    private static RecordAttendance attend(@Nullable String reason, PartnerId... partners) {
        return new RecordAttendance(
                VALUES,
                FIRST_LEG,
                Arrays.stream(partners).map(partner -> one(partner)).toList(),
                reason,
                null,
                null,
                null);
    }

    private static RecordOutcome outcome(String outcome, @Nullable String reason) {
        return new RecordOutcome(VALUES, FIRST_LEG, outcome, reason, null, null);
    }
}

package eu.waymark.command.activity;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.FIVE_DAYS_WAIVED;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.attendedBy;
import static eu.waymark.command.Samples.leg;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.scheduled;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.activity.TimesOfDay;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivityDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 9, 1);
    private static final ActivityDetails LEG = leg("2019-10-07", "2019-10-11");
    private static final ActivityCancelled CANCELLED = new ActivityCancelled(FIRST_LEG, LEG, "Covid-19", DAY, null);
    private static final ActivityCompleted COMPLETED =
            new ActivityCompleted(FIRST_LEG, LEG, LocalDate.of(2019, 10, 11), null, null);
    private static final ActivityMovedOnline ONLINE =
            new ActivityMovedOnline(FIRST_LEG, LEG.moved(true), "Covid-19", DAY, null);

    private final Deciding planned = given(project()).and(scheduled("2019-10-07", "2019-10-11"));
    private final Deciding attended = planned.and(attendedBy(BRISTOL, NUREMBERG));

    @Test
    void act01_anActivityIsCompletedOnItsLastDayOrLater() {
        attended.when(complete("2019-10-11")).thenOne(ActivityCompleted.class);
        attended.when(complete("2019-10-10")).thenRefusedBy(Rule.ACT_01);
        attended.on("2019-10-10").when(complete(null)).thenRefusedBy(Rule.ACT_01);
        attended.on("2019-10-11").when(complete(null)).thenOne(ActivityCompleted.class);
    }

    @Test
    void act01_whereOnlyASpanIsKnownItCountsFromItsFirstDay() {
        ExchangeScheduled within = new ExchangeScheduled(
                FIRST_LEG,
                leg("2019-10-01", "2019-10-31")
                        .during(leg("2019-10-01", "2019-10-31").period(), TimesOfDay.UNKNOWN, Precision.WITHIN),
                DAY,
                null,
                null);
        Deciding span = given(project()).and(within, attendedBy(BRISTOL, NUREMBERG));
        span.when(complete("2019-10-01")).thenOne(ActivityCompleted.class);
        span.when(complete("2019-09-30")).thenRefusedBy(Rule.ACT_01);
    }

    @Test
    void act04_atLeastTwoPartnersAttended() {
        planned.when(complete("2019-10-11")).thenRefusedBy(Rule.ACT_04);
        planned.and(attendedBy(BRISTOL)).when(complete("2019-10-11")).thenRefusedBy(Rule.ACT_04);
        attended.when(complete("2019-10-11"))
                .thenRecords(new ActivityCompleted(FIRST_LEG, LEG, LocalDate.of(2019, 10, 11), null, null));
    }

    @Test
    void act04_onlyPartnersOfTheActivityCount() {
        planned.and(attendedBy(BRISTOL, TURIN, RIGA))
                .when(complete("2019-10-11"))
                .thenRefusedBy(Rule.ACT_04);
        planned.and(attendedBy(BRISTOL, NUREMBERG, TURIN))
                .when(complete("2019-10-11"))
                .thenOne(ActivityCompleted.class);
    }

    @Test
    void whereOnlyASpanWasKnownNewDatesAreDaysUnlessToldOtherwise() {
        ExchangeScheduled within = new ExchangeScheduled(
                FIRST_LEG,
                LEG.during(leg("2019-10-01", "2019-10-31").period(), TimesOfDay.UNKNOWN, Precision.WITHIN),
                DAY,
                null,
                null);
        given(project())
                .and(within)
                .when(reschedule("2020-02-03", "2020-02-04", null))
                .thenRefusedBy(Rule.EXC_02);
    }

    @Test
    void act02_aMoveOnLineSaysWhy() {
        planned.when(moveOnline(null)).thenRefusedBy(Rule.ACT_02);
        ActivityMovedOnline event = planned.when(moveOnline("Covid-19")).thenOne(ActivityMovedOnline.class);
        assertThat(event.details()).isEqualTo(LEG.moved(true));
        assertThat(event.reason()).isEqualTo("Covid-19");
    }

    @Test
    void act05_onlyWhatIsElsewhereMoves() {
        planned.and(ONLINE).when(moveOnline("again")).thenRefusedBy(Rule.ACT_05);
        planned.when(moveBack()).thenRefusedBy(Rule.ACT_05);
        ActivityMovedBack event = planned.and(ONLINE).when(moveBack()).thenOne(ActivityMovedBack.class);
        assertThat(event.details()).isEqualTo(LEG.moved(false));
    }

    @Test
    void prj02_bindsAtAMove_whereTheAgreedPeriodHasShrunk() {
        GrantAgreementAmended shortened = new GrantAgreementAmended(
                LocalDate.of(2021, 1, 31), LocalDate.of(2019, 10, 10), "shortened", null, DAY, null);
        planned.and(shortened).when(moveOnline("Covid-19")).thenRefusedBy(Rule.PRJ_02);
        planned.and(ONLINE, shortened).when(moveBack()).thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void aRescheduledActivitySaysWhenItWasBefore() {
        ActivityRescheduled event =
                planned.when(reschedule("2020-02-03", "2020-02-07", null)).thenOne(ActivityRescheduled.class);
        assertThat(event.details()).isEqualTo(leg("2020-02-03", "2020-02-07"));
        assertThat(event.previousFrom()).isEqualTo("2019-10-07");
        assertThat(event.previousTo()).isEqualTo("2019-10-11");
    }

    @Test
    void prj02AndExc02_bindAtReschedule() {
        planned.when(reschedule("2021-01-27", "2021-01-31", null)).thenOne(ActivityRescheduled.class);
        planned.when(reschedule("2021-01-28", "2021-02-01", null)).thenRefusedBy(Rule.PRJ_02);
        planned.when(reschedule("2020-02-03", "2020-02-06", null)).thenRefusedBy(Rule.EXC_02);
        ActivityRescheduled waived = planned.when(reschedule("2020-02-03", "2020-02-06", FIVE_DAYS_WAIVED))
                .thenOne(ActivityRescheduled.class);
        assertThat(waived.waiver()).isEqualTo(FIVE_DAYS_WAIVED);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void act03_whatIsCompletedOrCancelledStaysSo(ActivityCommand change) {
        attended.and(ONLINE).when(change).thenOne(ActivityEvent.class);
        attended.and(ONLINE, COMPLETED).when(change).thenRefusedBy(Rule.ACT_03);
        attended.and(ONLINE, CANCELLED).when(change).thenRefusedBy(Rule.ACT_03);
    }

    static List<ActivityCommand> changes() {
        return List.of(
                reschedule("2020-02-03", "2020-02-07", null),
                moveBack(),
                new CancelActivity(VALUES, FIRST_LEG, "Covid-19", null, null),
                complete("2019-10-11"));
    }

    private static CompleteActivity complete(@Nullable String occurredOn) {
        return new CompleteActivity(
                VALUES, FIRST_LEG, occurredOn == null ? null : LocalDate.parse(occurredOn), null, null);
    }

    private static MoveOnline moveOnline(@Nullable String reason) {
        return new MoveOnline(VALUES, FIRST_LEG, reason, null, null);
    }

    private static MoveBack moveBack() {
        return new MoveBack(VALUES, FIRST_LEG, null, null, null);
    }

    private static RescheduleActivity reschedule(String from, String to, @Nullable Waiver waiver) {
        return new RescheduleActivity(
                VALUES,
                FIRST_LEG,
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                null,
                null,
                null,
                null,
                null,
                waiver);
    }
}

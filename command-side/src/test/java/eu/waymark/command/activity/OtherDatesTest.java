package eu.waymark.command.activity;

import static eu.waymark.command.ActivitySamples.attended;
import static eu.waymark.command.ActivitySamples.company;
import static eu.waymark.command.ActivitySamples.meeting;
import static eu.waymark.command.ActivitySamples.visit;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtherDatesTest {
    private static final TimeOfDay TEN = new TimeOfDay("10:00");
    private static final TimeOfDay NOON = new TimeOfDay("12:00");
    private final Deciding meeting = given(project()).and(meeting());
    private final Deciding visit = given(project()).and(company()).and(visit());

    @Test
    void onlyALegOfAnExchangeHasALength() {
        meeting.when(reschedule("2020-02-03", "2020-02-03")).thenOne(ActivityRescheduled.class);
        visit.when(reschedule("2020-02-03", "2020-02-04")).thenOne(ActivityRescheduled.class);
        visit.when(reschedule("2020-02-03", "2020-02-29")).thenOne(ActivityRescheduled.class);
    }

    @Test
    void prj02_bindsWhateverTheKind() {
        visit.when(reschedule("2021-01-31", "2021-01-31")).thenOne(ActivityRescheduled.class);
        visit.when(reschedule("2021-01-31", "2021-02-01")).thenRefusedBy(Rule.PRJ_02);
        meeting.when(reschedule("2019-01-31", "2019-02-01")).thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void timesOfDayAreThoseToldAndNotKnownWhereNoneAreTold() {
        ActivityRescheduled told = rescheduled(meeting, TEN, NOON);
        assertThat(told.details().startsAt()).isEqualTo(TEN);
        assertThat(told.details().endsAt()).isEqualTo(NOON);
        ActivityRescheduled untold = rescheduled(meeting.and(told), null, null);
        assertThat(untold.details().startsAt()).isNull();
        assertThat(untold.details().endsAt()).isNull();
    }

    @Test
    void aMoveKeepsTheTimesOfDayAndIsKnownEverAfter() {
        Deciding timed = meeting.and(rescheduled(meeting, TEN, NOON));
        ActivityMovedOnline moved = timed.when(new MoveOnline(VALUES, FIRST_LEG, "Covid-19", null, null))
                .thenOne(ActivityMovedOnline.class);
        assertThat(moved.details().startsAt()).isEqualTo(TEN);
        assertThat(moved.details().wasMoved()).isTrue();
        ActivityMovedBack back = timed.and(moved)
                .when(new MoveBack(VALUES, FIRST_LEG, null, null, null))
                .thenOne(ActivityMovedBack.class);
        assertThat(back.details().online()).isFalse();
        assertThat(back.details().wasMoved()).isTrue();
        assertThat(rescheduled(timed.and(moved, back), null, null).details().wasMoved())
                .isTrue();
    }

    @Test
    void act04_attendanceOnOtherDaysSaysNothingOfTheNewOnes() {
        meeting.and(attended(meeting().details(), TURIN, NUREMBERG), rescheduled(meeting, null, null))
                .on("2020-03-01")
                .when(new CompleteActivity(VALUES, FIRST_LEG, null, null, null))
                .thenRefusedBy(Rule.ACT_04);
    }

    private static ActivityRescheduled rescheduled(Deciding given, @Nullable TimeOfDay start, @Nullable TimeOfDay end) {
        return given.when(reschedule("2020-02-03", "2020-02-03", start, end)).thenOne(ActivityRescheduled.class);
    }

    private static RescheduleActivity reschedule(String from, String to) {
        return reschedule(from, to, null, null);
    }

    private static RescheduleActivity reschedule(
            String from, String to, @Nullable TimeOfDay start, @Nullable TimeOfDay end) {
        return new RescheduleActivity(
                VALUES,
                FIRST_LEG,
                LocalDate.parse(from),
                LocalDate.parse(to),
                start,
                end,
                null,
                null,
                null,
                null,
                null);
    }
}

package eu.waymark.command.exchange;

import static eu.waymark.command.ActivitySamples.meeting;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RETURN_LEG;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.leg;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.returnScheduled;
import static eu.waymark.command.Samples.scheduleReturn;
import static eu.waymark.command.Samples.scheduled;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.activity.TimesOfDay;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReturnLegTest {
    private static final LocalDate DAY = LocalDate.of(2019, 9, 1);
    private final Deciding first = given(project()).and(scheduled("2019-10-07", "2019-10-11"));
    private final Deciding both = first.and(returnScheduled("2019-11-04", "2019-11-08"));

    @Test
    void theReturnLegSwapsHostAndGuest() {
        ReturnLegScheduled event =
                first.when(scheduleReturn("2019-11-04", "2019-11-08")).thenOne(ReturnLegScheduled.class);
        assertThat(event.details().host()).isEqualTo(NUREMBERG);
        assertThat(event.details().partners()).containsExactly(NUREMBERG, BRISTOL);
        assertThat(event.details().community()).isEqualTo(D);
        assertThat(event.returns()).isEqualTo(FIRST_LEG);
    }

    @Test
    void exc03_itDoesNotOverlapTheFirstLeg() {
        first.when(scheduleReturn("2019-10-12", "2019-10-16")).thenOne(ReturnLegScheduled.class);
        first.when(scheduleReturn("2019-10-11", "2019-10-15")).thenRefusedBy(Rule.EXC_03);
        first.when(scheduleReturn("2019-10-02", "2019-10-06")).thenOne(ReturnLegScheduled.class);
        first.when(scheduleReturn("2019-10-03", "2019-10-07")).thenRefusedBy(Rule.EXC_03);
    }

    @Test
    void exc03_overlapDoesNotApplyWhereOnlyASpanIsKnown() {
        ExchangeScheduled within = new ExchangeScheduled(
                FIRST_LEG,
                leg("2019-10-01", "2019-10-31")
                        .during(leg("2019-10-01", "2019-10-31").period(), TimesOfDay.UNKNOWN, Precision.WITHIN),
                DAY,
                null,
                null);
        given(project())
                .and(within)
                .when(scheduleReturn("2019-10-07", "2019-10-11"))
                .thenOne(ReturnLegScheduled.class);
    }

    @Test
    void exc03_thereIsOne() {
        both.when(another(UUID.randomUUID(), FIRST_LEG)).thenRefusedBy(Rule.EXC_03);
    }

    @Test
    void exc03_afterACancelledReturnLegThereIsRoomForAnother() {
        ActivityCancelled cancelled =
                new ActivityCancelled(RETURN_LEG, leg("2019-11-04", "2019-11-08"), "Covid-19", DAY, null);
        both.and(cancelled).when(another(UUID.randomUUID(), FIRST_LEG)).thenOne(ReturnLegScheduled.class);
    }

    @Test
    void exc03_whatIsReturnedIsAFirstLegThatWasNotCancelled() {
        both.when(another(UUID.randomUUID(), RETURN_LEG)).thenRefusedBy(Rule.EXC_03);
        UUID unknown = UUID.randomUUID();
        assertThat(first.when(another(RETURN_LEG, unknown))
                        .thenRefusedBy(Rule.EXC_03)
                        .getFirst()
                        .because())
                .isEqualTo("Activity " + unknown + " does not exist.");
        ActivityCancelled cancelled =
                new ActivityCancelled(FIRST_LEG, leg("2019-10-07", "2019-10-11"), "Covid-19", DAY, null);
        first.and(cancelled).when(scheduleReturn("2019-11-04", "2019-11-08")).thenRefusedBy(Rule.EXC_03);
    }

    @Test
    void exc03_whatIsReturnedIsALegOfAnExchange() {
        assertThat(given(project())
                        .and(meeting())
                        .when(scheduleReturn("2019-11-04", "2019-11-08"))
                        .thenRefusedBy(Rule.EXC_03)
                        .getFirst()
                        .because())
                .isEqualTo("Activity " + FIRST_LEG + " is not a leg of an exchange.");
    }

    @Test
    void exc03_bindsWhenALegIsRescheduled() {
        both.when(reschedule(FIRST_LEG, "2019-10-30")).thenOne(ActivityRescheduled.class);
        both.when(reschedule(FIRST_LEG, "2019-10-31")).thenRefusedBy(Rule.EXC_03);
        both.when(reschedule(RETURN_LEG, "2019-10-12")).thenOne(ActivityRescheduled.class);
        both.when(reschedule(RETURN_LEG, "2019-10-11")).thenRefusedBy(Rule.EXC_03);
    }

    @Test
    void aRefusalNamesAllThatIsWrongWithAReturnLeg() {
        LocalDate late = LocalDate.of(2030, 1, 1);
        both.when(new ScheduleReturnLeg(
                        VALUES, RETURN_LEG, FIRST_LEG, late, late.plusDays(1), null, null, null, null, null))
                .thenRefusedBy(Rule.PRJ_02, Rule.EXC_02, Rule.EXC_03, Rule.ACT_06);
    }

    @Test
    void exc02_bindsForTheReturnLegToo() {
        first.when(scheduleReturn("2019-11-04", "2019-11-07")).thenRefusedBy(Rule.EXC_02);
    }

    @Test
    void prj02_bindsForTheReturnLegToo() {
        first.when(scheduleReturn("2021-01-28", "2021-02-01")).thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void par01AndExc01_bindForTheReturnLegToo() {
        first.and(withdrawn(BRISTOL))
                .when(scheduleReturn("2019-11-04", "2019-11-08"))
                .thenRefusedBy(Rule.PAR_01);
        CityReleased released = new CityReleased(D, BRISTOL, "Bristol", null, DAY, null);
        first.and(released).when(scheduleReturn("2019-11-04", "2019-11-08")).thenRefusedBy(Rule.EXC_01);
    }

    private static ScheduleReturnLeg another(UUID id, UUID returns) {
        LocalDate from = LocalDate.of(2020, 3, 2);
        return new ScheduleReturnLeg(VALUES, id, returns, from, from.plusDays(4), null, null, null, null, null);
    }

    private static RescheduleActivity reschedule(UUID activity, String from) {
        LocalDate day = LocalDate.parse(from);
        return new RescheduleActivity(VALUES, activity, day, day.plusDays(4), null, null, null, null, null, null, null);
    }
}

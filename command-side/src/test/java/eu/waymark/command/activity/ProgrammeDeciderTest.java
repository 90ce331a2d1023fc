package eu.waymark.command.activity;

import static eu.waymark.command.ActivitySamples.completed;
import static eu.waymark.command.ActivitySamples.meeting;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.PlanProgramme;
import eu.waymark.shared.activity.ProgrammeItem;
import eu.waymark.shared.activity.ProgrammeItemKind;
import eu.waymark.shared.activity.ProgrammePlanned;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeDeciderTest {
    private static final ActivityDetails MEETING = meeting().details();
    private final Deciding planned = given(project()).and(meeting());

    @Test
    void aProgrammeIsSetInItsOrder() {
        ProgrammePlanned event =
                planned.when(plan(null, "2019-10-08", "2019-10-07", null)).thenOne(ProgrammePlanned.class);
        assertThat(event.items()).containsExactly(item("2019-10-08"), item("2019-10-07"), item(null));
        assertThat(event.details()).isEqualTo(MEETING);
        assertThat(event.corrects()).isNull();
    }

    @Test
    void act08_itLiesWithinTheDaysOfTheActivity() {
        planned.when(plan(null, "2019-10-07", "2019-10-11")).thenOne(ProgrammePlanned.class);
        planned.when(plan(null, "2019-10-06")).thenRefusedBy(Rule.ACT_08);
        planned.when(plan(null, "2019-10-12")).thenRefusedBy(Rule.ACT_08);
        assertThat(planned.when(plan(null, "2019-10-06", null, "2019-10-12"))
                        .thenRefusedBy(Rule.ACT_08, Rule.ACT_08)
                        .getFirst()
                        .because())
                .isEqualTo("\"A walk\" is on 2019-10-06; the activity takes place 2019-10-07 to 2019-10-11.");
    }

    @Test
    void act07_itIsReplacedOnlyWithAReasonAndNamesTheEventItCorrects() {
        ProgrammePlanned first = planned.when(plan(null, "2019-10-07")).thenOne(ProgrammePlanned.class);
        Deciding once = planned.and(first);
        once.when(plan(null, "2019-10-08")).thenRefusedBy(Rule.ACT_07);
        ProgrammePlanned second = once.when(plan("it rained", "2019-10-08")).thenOne(ProgrammePlanned.class);
        assertThat(second.corrects()).isEqualTo(project().length + 1);
        assertThat(second.reason()).isEqualTo("it rained");
        once.and(second).when(plan(null, "2019-10-08")).thenRefusedBy(Rule.ACT_07);
    }

    @Test
    void act03_whatWasCancelledHasNoProgramme_whatWasCompletedMay() {
        ActivityCancelled cancelled = new ActivityCancelled(FIRST_LEG, MEETING, "Covid-19", MEETING.from(), null);
        planned.and(cancelled).when(plan(null, "2019-10-07")).thenRefusedBy(Rule.ACT_03);
        planned.and(completed(MEETING)).when(plan(null, "2019-10-07")).thenOne(ProgrammePlanned.class);
    }

    private static PlanProgramme plan(@Nullable String reason, @Nullable String... days) {
        return new PlanProgramme(
                VALUES,
                FIRST_LEG,
                Arrays.stream(days).map(ProgrammeDeciderTest::item).toList(),
                reason,
                null,
                null);
    }

    private static ProgrammeItem item(@Nullable String day) {
        return new ProgrammeItem(
                ProgrammeItemKind.SITE_VISIT,
                "A walk",
                day == null ? null : LocalDate.parse(day),
                new TimeOfDay("10:00"),
                null);
    }
}

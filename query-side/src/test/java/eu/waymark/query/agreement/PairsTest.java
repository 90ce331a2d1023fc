package eu.waymark.query.agreement;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.waymark.query.agreement.TargetDocument.Leg;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.agreement.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);
    private static final ActivityDetails BACK = leg("nuremberg", "bristol", DAY.plusDays(20));
    private static final TargetDocument COMPLETE = new TargetDocument(Indicator.EXCHANGE_PAIRS, null, 1, 0, List.of());

    @Test
    void aPairIsPlannedFromItsFirstLegUntilBothAreCompleted() {
        assertThat(pairs(scheduled("a", LEG))).containsExactly(planned(new Leg(activity("a"), false, null)));
        assertThat(pairs(scheduled("a", LEG), completed("a", LEG)))
                .containsExactly(planned(new Leg(activity("a"), true, null)));
        assertThat(pairs(scheduled("a", LEG), returning("b", "a", BACK), completed("b", BACK)))
                .containsExactly(
                        planned(new Leg(activity("a"), false, null), new Leg(activity("b"), true, activity("a"))));
        assertThat(pairs(scheduled("a", LEG), returning("b", "a", BACK), completed("b", BACK), completed("a", LEG)))
                .containsExactly(COMPLETE);
    }

    @Test
    void aPairThatExchangesAgainCountsOnce() {
        assertThat(pairs(
                        scheduled("a", LEG),
                        completed("a", LEG),
                        returning("b", "a", BACK),
                        completed("b", BACK),
                        scheduled("c", BACK),
                        completed("c", BACK),
                        returning("d", "c", LEG),
                        cancelled("d", LEG)))
                .containsExactly(COMPLETE);
    }

    @Test
    void twoFirstLegsAreNoExchangeInTurn() {
        assertThat(pairs(scheduled("a", LEG), completed("a", LEG), scheduled("c", BACK), completed("c", BACK)))
                .extracting(TargetDocument::achieved, TargetDocument::planned)
                .containsExactly(tuple(0, 1));
    }

    @Test
    void cancelledLegsCountNowhere() {
        assertThat(pairs(scheduled("a", LEG), cancelled("a", LEG))).isEmpty();
        assertThat(pairs(scheduled("a", LEG), completed("a", LEG), returning("b", "a", BACK), cancelled("b", BACK)))
                .containsExactly(planned(new Leg(activity("a"), true, null)));
    }

    @Test
    void aReturnLegWhoseFirstLegIsCancelledPlansNothingOnceItIsCompleted() {
        Event[] orphaned = {scheduled("a", LEG), returning("b", "a", BACK), cancelled("a", LEG)};
        assertThat(pairs(orphaned)).containsExactly(planned(new Leg(activity("b"), false, activity("a"))));
        assertThat(pairs(orphaned[0], orphaned[1], orphaned[2], completed("b", BACK)))
                .isEmpty();
        assertThat(pairs(orphaned[0], orphaned[1], completed("b", BACK), orphaned[2]))
                .isEmpty();
    }

    @Test
    void eachPairIsOneOfItsOwn() {
        assertThat(pairs(scheduled("a", LEG), scheduled("c", leg("turin", "bristol", DAY))))
                .hasSize(2);
    }

    private static TargetDocument planned(Leg... legs) {
        return new TargetDocument(Indicator.EXCHANGE_PAIRS, null, 0, 1, List.of(legs));
    }

    private static List<TargetDocument> pairs(Event... events) {
        List<Event> all = new ArrayList<>(
                List.of(registered(), admitted("bristol"), admitted("nuremberg"), admitted("turin"), formed()));
        all.addAll(List.of(events));
        return given(all.toArray(Event[]::new)).then(Targets.VIEW);
    }
}

package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads once waits while positions go on being learnt. */
class AdvanceTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void itWaitsAndTellsHowFarPositionsAre() {
        var advance = new Advance(told::add, Duration.ofDays(1));
        assertThat(advance.goesOn(0, 10)).isTrue();
        assertThat(advance.goesOn(4, 10)).isTrue();
        assertThat(advance.goesOn(4, 12)).isTrue();
        assertThat(told)
                .containsExactly(
                        "reading positions: 0 of 10 events",
                        "reading positions: 4 of 10 events",
                        "reading positions: 4 of 12 events");
    }

    @Test
    void itEndsWhereTheyStandStill() {
        assertThat(new Advance(told::add, Duration.ZERO).goesOn(0, 10)).isFalse();
    }

    @Test
    void aServerDoesNotTellAndWaitsAtFirst() {
        assertThat(Patience.ofServer().begin().goesOn(0, 10)).isTrue();
    }
}

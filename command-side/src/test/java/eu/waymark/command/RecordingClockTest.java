package eu.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordingClockTest {
    private final RecordingClock clock = new RecordingClock(new SetClock("2020-01-15T12:00:00.123456Z"));

    @Test
    void givesWholeMilliseconds() {
        assertThat(clock.instant()).isEqualTo("2020-01-15T12:00:00.123Z");
    }

    @Test
    void standsAtTheSimulatedInstantForTheTimeOfTheCall() throws Exception {
        Instant simulated = Instant.parse("2019-02-01T00:00:00Z");
        assertThat(clock.callAt(simulated, clock::instant)).isEqualTo(simulated);
        assertThat(clock.instant()).isEqualTo("2020-01-15T12:00:00.123Z");
    }

    @Test
    void aSimulatedInstantIsNeverLaterThanTheRealOne() throws Exception {
        Instant now = Instant.parse("2020-01-15T12:00:00.123456Z");
        assertThat(clock.callAt(now, clock::instant)).isEqualTo("2020-01-15T12:00:00.123Z");
        assertThatIllegalArgumentException().isThrownBy(() -> clock.callAt(now.plusNanos(1), clock::instant));
    }
}

package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningLagTest {
    @Test
    void onlyWhatMayLoseItsEndInAPowerCutIsGivenTimeToSettle() {
        assertThat(SigningLag.of(Settings.of(Map.of()))).isZero();
        assertThat(SigningLag.of(Settings.of(Map.of(EventEngine.SETTING, "axon-server"))))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void anOperatorSaysOtherwiseInSeconds(int seconds) {
        assertThat(SigningLag.of(given(String.valueOf(seconds)))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "-1", "1.5", "3s", "100", "99999999999"})
    void whatIsNoSuchNumberIsRefused(String value) {
        assertThatThrownBy(() -> SigningLag.of(given(value)))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("waymark.checkpoints.lag is " + value)
                .hasMessageContaining("from 0 to 30");
    }

    /** Else a file that needs a checkpoint would be made for one who has gone: signing has five seconds more than the lag. */
    @Test
    void whoWaitsForACheckpointOfAnotherProcessOutlastsTheLongest() {
        assertThat(Waiting.LONGEST.toSeconds()).isGreaterThanOrEqualTo(SigningLag.LONGEST + 5 + 5);
    }

    private static Settings given(String value) {
        return Settings.of(Map.of(SigningLag.SETTING, value));
    }
}

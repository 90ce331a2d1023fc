package eu.waymark.backoffice.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String NAME = "waymark.events.axon-server.servers";

    @Test
    void aNameIsAnEnvironmentVariableToo() {
        assertThat(Settings.variable(NAME)).isEqualTo("WAYMARK_EVENTS_AXONSERVER_SERVERS");
    }

    @Test
    void aListStandsBetweenCommas() {
        assertThat(of(" a:1, b ,,")).extracting(settings -> settings.list(NAME)).isEqualTo(List.of("a:1", "b"));
        assertThat(Settings.of(Map.of()).list(NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void whatIsMissingIsNamedWithBothWaysToSetIt(String blank) {
        assertThatThrownBy(() -> of(blank).required(NAME, "it is needed"))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining(NAME + " is not set, and it is needed")
                .hasMessageContaining("WAYMARK_EVENTS_AXONSERVER_SERVERS");
    }

    @Test
    void aFlagIsTrueOrFalseAndNothingElse() {
        assertThat(of("true").flag(NAME)).isTrue();
        assertThat(of("false").flag(NAME)).isFalse();
        assertThat(Settings.of(Map.of()).flag(NAME)).isFalse();
        assertThatThrownBy(() -> of("yes").flag(NAME))
                .hasMessageContaining("yes")
                .hasMessageContaining("true");
    }

    @Test
    void oneCanBeSetOtherwise() {
        assertThat(of("a").with(NAME, "b").text(NAME)).contains("b");
        assertThat(of("a").with("other", "b").text(NAME)).contains("a");
    }

    @Test
    void everyRoleIsTakenWhereNoneIsNamed() {
        assertThat(Role.of(Settings.of(Map.of()))).isEqualTo(EnumSet.allOf(Role.class));
        assertThat(Role.of(Settings.of(Map.of(Role.SETTING, "web, command"))))
                .isEqualTo(EnumSet.of(Role.WEB, Role.COMMAND));
        assertThat(Role.names(EnumSet.of(Role.WEB, Role.COMMAND))).isEqualTo("command,web");
    }

    @Test
    void whatIsNoRoleIsNamed() {
        assertThatThrownBy(() -> Role.of(Settings.of(Map.of(Role.SETTING, "web,Query"))))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("Query");
    }

    private static Settings of(String value) {
        return Settings.of(Map.of(NAME, value));
    }
}

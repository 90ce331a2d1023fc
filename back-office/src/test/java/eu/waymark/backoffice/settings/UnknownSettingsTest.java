package eu.waymark.backoffice.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that there is not is refused with the one that was meant; every one that there is passes. */
class UnknownSettingsTest {
    static final List<String> NAMES = SettingNames.ALL;

    @ParameterizedTest
    @CsvSource({
        "WAYMARK_EVENT, WAYMARK_EVENTS",
        "WAYMARK_EVENTS_AXON_SERVER_SERVERS, WAYMARK_EVENTS_AXONSERVER_SERVERS",
        "WAYMARK_MONGODB_URI, WAYMARK_VIEWS_MONGODB_URI",
        "WAYMARK_ROLE, WAYMARK_ROLES",
        "WAYMARK_JAVA_OPTION, WAYMARK_JAVA_OPTIONS"
    })
    void aVariableThatThereIsNotIsNamedWithTheOneThatWasMeant(String wrong, String meant) {
        assertThatThrownBy(() -> UnknownSettings.refuse(List.of("PATH", wrong, "WAYMARK_PORT"), List.of()))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("environment variable " + wrong)
                .hasMessageContaining("did you mean " + meant + "?");
    }

    @Test
    void soIsAProperty() {
        assertThatThrownBy(() -> UnknownSettings.refuse(List.of(), List.of("java.home", "waymark.role")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("system property waymark.role")
                .hasMessageContaining("did you mean waymark.roles?");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void whatThereIsPassesEitherWay(String name) {
        assertThatCode(() -> UnknownSettings.refuse(List.of(Settings.variable(name)), List.of(name)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAYMARK_JAR", "WAYMARK_TEST_AXON_SERVER", "PATH", "OTEL_SERVICE_NAME", "WAYMARKS_EVENT"})
    void whatTheLauncherTestsAndOthersReadPasses(String variable) {
        assertThatCode(() -> UnknownSettings.refuse(List.of(variable), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void aNameThatIsNotListedIsNotLookedUpEither() {
        assertThatThrownBy(() -> Settings.ofProcess().text("waymark.event"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("waymark.event");
    }
}

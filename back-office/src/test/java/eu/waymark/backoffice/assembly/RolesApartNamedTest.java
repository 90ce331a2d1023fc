package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.query.ViewPlace;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for by name where roles run apart, and never taken because nothing was said. */
class RolesApartNamedTest {
    private static final Settings APART = Settings.of(Map.of("waymark.events", "axon-server"));
    private static final String URI = "mongodb://localhost/waymark";

    @ParameterizedTest
    @ValueSource(strings = {"query", "query,web", "command,query"})
    void whoAnswersQueriesApartSaysWhereItsViewsAre(String roles) {
        assertThatThrownBy(() -> check(APART, roles))
                .isInstanceOf(CannotException.class)
                .hasMessageContainingAll("query apart", "WAYMARK_VIEWS_MONGODB_URI", "WAYMARK_VIEWS)", "sqlite");
        assertThatCode(() -> check(APART.with("waymark.views", "sqlite"), roles))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(APART.with("waymark.views.mongodb.uri", URI), roles))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "web", "command,web", "command,query,web"})
    void whoHasNoViewsOrEveryRoleNeedNot(String roles) {
        assertThatCode(() -> check(APART, roles)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "query", "web"})
    void whereTheEventsAreIsAskedForToo(String roles) {
        Settings embedded = Settings.of(Map.of("waymark.views", "sqlite"));
        assertThatThrownBy(() -> check(embedded, roles))
                .isInstanceOf(CannotException.class)
                .hasMessageContainingAll("WAYMARK_EVENTS)", "axon-server");
    }

    @Test
    void anEngineIsTheOneThatIsNamed() {
        assertThat(place(Map.of())).isInstanceOf(ViewPlace.InFile.class);
        assertThat(place(Map.of("waymark.views", "sqlite"))).isInstanceOf(ViewPlace.InFile.class);
        assertThat(place(Map.of("waymark.views.mongodb.uri", URI))).isInstanceOf(ViewPlace.InMongoDb.class);
        assertThat(place(Map.of("waymark.views", "mongodb", "waymark.views.mongodb.uri", URI)))
                .isInstanceOf(ViewPlace.InMongoDb.class);
        assertThat(ViewPlaces.of(
                        new DataFolder(Path.of("data")),
                        ViewPlaces.inMongoDb(Settings.of(Map.of("waymark.views", "sqlite")), URI)))
                .as("a verb's option says otherwise")
                .isInstanceOf(ViewPlace.InMongoDb.class);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> place(Map.of("waymark.views", "mongodb")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("WAYMARK_VIEWS_MONGODB_URI");
        assertThatThrownBy(() -> place(Map.of("waymark.views", "sqlite", "waymark.views.mongodb.uri", URI)))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("unset one of them");
        assertThatThrownBy(() -> place(Map.of("waymark.views", "mongo")))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("mongodb");
    }

    private static void check(Settings settings, String roles) {
        RolesApart.check(settings, Role.of(settings.with(Role.SETTING, roles)));
    }

    private static ViewPlace place(Map<String, String> settings) {
        return ViewPlaces.of(new DataFolder(Path.of("data")), Settings.of(settings));
    }
}

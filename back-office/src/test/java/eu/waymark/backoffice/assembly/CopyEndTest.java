package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.axonserver.AxonServerSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is named as the end of a copy. */
class CopyEndTest {
    private static final Settings NONE = Settings.of(Map.of());

    @Test
    void aServerIsAskedInTheWayThatIsSetForTheOneThatServes() {
        Settings set = Settings.of(Map.of(
                "waymark.events.axon-server.servers", "elsewhere",
                "waymark.events.axon-server.context", "waymark",
                "waymark.events.axon-server.token", "secret",
                "waymark.events.axon-server.tls", "true",
                "waymark.events.axon-server.certificates", "ca.pem"));
        assertThat(CopyEnd.named("--to", "axon-server:one:1,two", set))
                .isEqualTo(new CopyServer(
                        new AxonServerSettings(List.of("one:1", "two"), "waymark", "secret", true, Path.of("ca.pem"))));
        assertThat(CopyEnd.named("--to", "axon-server:one/archive", set))
                .isEqualTo(new CopyServer(
                        new AxonServerSettings(List.of("one"), "archive", "secret", true, Path.of("ca.pem"))));
        assertThat(CopyEnd.named("--to", "axon-server:[::1]:8124", NONE))
                .isEqualTo(new CopyServer(new AxonServerSettings(List.of("[::1]:8124"), "default", null, false, null)));
    }

    @Test
    void whatIsSetWronglyIsNoWrongUsage() {
        Settings set = Settings.of(Map.of("waymark.events.axon-server.certificates", "ca.pem"));
        assertThatThrownBy(() -> CopyEnd.named("--to", "axon-server:one", set))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("waymark.events.axon-server.*")
                .hasMessageContaining("not encrypted");
    }

    @Test
    void aFileAndAServerAreNeverOneRecord() {
        CopyEnd file = CopyEnd.named("--from", "sqlite:events.db", NONE);
        CopyEnd server = CopyEnd.named("--to", "axon-server:events.db", NONE);
        assertThat(file.isSame(server)).isFalse();
        assertThat(server.isSame(file)).isFalse();
        assertThat(server.isSame(server)).isTrue();
    }
}

package eu.waymark.backoffice.docker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each name that the compose files use is there: in the application, in the files beside them, or in the file itself. */
class ComposeTest {
    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}");
    private static final Pattern IN_A_SCRIPT = Pattern.compile("\\$\\{(WAYMARK_[A-Z_]+)");
    private static final Set<String> KNOWN = KnownSettings.variables();

    @ParameterizedTest
    @ValueSource(strings = {"waymark", "launcher/prepare.sh", "launcher/jdk.sh", "docker/ready"})
    void whatTheScriptsReadTheApplicationDoesNotRefuse(String script) throws IOException {
        assertThat(IN_A_SCRIPT.matcher(Files.readString(Path.of("..", script))).results())
                .extracting(found -> found.group(1))
                .isSubsetOf(KNOWN);
    }

    @Test
    void theSettingsAreThoseOfTheApplicationAndEachCanBeGivenInAFile() {
        assertThat(KNOWN)
                .contains("WAYMARK_PORT", "WAYMARK_EVENTS", "WAYMARK_JAVA_OPTIONS", "OTEL_EXPORTER_OTLP_ENDPOINT")
                .contains("WAYMARK_EVENTS_AXONSERVER_TOKEN", "WAYMARK_EVENTS_AXONSERVER_TOKEN_FILE")
                .doesNotContain("WAYMARK_COMMANDS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void everyVariableIsASetting(String file) {
        Compose compose = Compose.read(file);
        compose.processes()
                .forEach((name, service) -> assertThat(
                                Compose.environment(service).keySet())
                        .as(name)
                        .isSubsetOf(KNOWN));
        assertThat(ASKED.matcher(compose.text()).results().map(found -> found.group(1)))
                .as("no verb refuses them, and README.md says what they are")
                .isSubsetOf(KNOWN)
                .allMatch(ComposeTest::documented);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void everyProcessStartsInRolesAndWithSettingsThatThereAre(String file) {
        Compose.read(file).processes().forEach((name, service) -> {
            List<String> command = Compose.list(service, "command");
            assertThat(command).as(name).startsWith("serve", "--data", "/data");
            assertThat(options(command)).isSubsetOf("--data", "--port", "--roles");
            int roles = command.indexOf("--roles");
            if (roles >= 0)
                assertThatCode(() -> Role.of(roles(command.get(roles + 1)))).doesNotThrowAnyException();
            Object events = Compose.environment(service).get("WAYMARK_EVENTS");
            assertThat(events == null || events.equals("axon-server")).isTrue();
            if (roles >= 0) assertThat(events).as(name).isEqualTo("axon-server");
        });
    }

    @Test
    void theDistributedFormHasTwoOfEachRoleAndWhoListensElsewhereHasAProxyInFront() {
        Map<Role, Integer> count = new EnumMap<>(Role.class);
        Compose.read("compose.yaml").processes().forEach((name, service) -> {
            List<String> command = Compose.list(service, "command");
            Set<Role> roles = Role.of(roles(command.get(command.indexOf("--roles") + 1)));
            roles.forEach(role -> count.merge(role, 1, Integer::sum));
            Map<String, Object> environment = Compose.environment(service);
            assertThat(environment.containsKey("WAYMARK_ADDRESS"))
                    .as(name)
                    .isEqualTo(roles.contains(Role.WEB))
                    .isEqualTo(environment.containsKey("WAYMARK_PROXY_SECRET_FILE"));
            assertThat(environment.containsKey("WAYMARK_VIEWS_MONGODB_URI"))
                    .as(name)
                    .isEqualTo(roles.contains(Role.QUERY));
            assertThat(service).as(name).containsKeys("mem_limit", "read_only", "cap_drop", "stop_grace_period");
        });
        assertThat(count).containsExactlyInAnyOrderEntriesOf(Map.of(Role.COMMAND, 2, Role.QUERY, 2, Role.WEB, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void whatIsWaitedForIsThereAndCanBeWaitedFor(String file) {
        Compose compose = Compose.read(file);
        compose.services()
                .forEach((name, service) -> Compose.maps(service.get("depends_on"))
                        .forEach((other, how) -> {
                            Map<String, Object> awaited =
                                    requireNonNull(compose.services().get(other), other);
                            assertThat(awaited)
                                    .as("%s waits for %s", name, other)
                                    .isNotNull();
                            switch (String.valueOf(how.get("condition"))) {
                                // That of the image, or one of its own.
                                case "service_healthy" ->
                                    assertThat(awaited.containsKey("healthcheck")
                                                    || compose.processes().containsKey(other))
                                            .as(other)
                                            .isTrue();
                                case "service_completed_successfully" ->
                                    assertThat(awaited.get("restart")).as(other).isEqualTo("no");
                                case "service_started" -> assertThat(awaited).doesNotContainKey("healthcheck");
                                default ->
                                    throw new AssertionError(name + " waits for " + other + " in no way that there is");
                            }
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void volumesNetworksAndFilesAreThereAndNoneIsDeclaredInVain(String file) {
        Compose compose = Compose.read(file);
        List<String> volumes = new ArrayList<>();
        List<String> networks = new ArrayList<>();
        compose.services().values().forEach(service -> {
            networks.addAll(Compose.list(service, "networks"));
            for (String volume : Compose.list(service, "volumes")) {
                String source = volume.split(":")[0];
                if (!source.startsWith(".")) volumes.add(source);
                else if (!source.startsWith("./secrets/"))
                    assertThat(Compose.FOLDER.resolve(source)).exists();
                else assertThat(documented(source.substring(2))).as(source).isTrue();
            }
        });
        // Only the key is shared: whoever else finds another's data in its folder is refused.
        assertThat(volumes.stream().filter(volume -> !volume.equals("keys"))).doesNotHaveDuplicates();
        assertThat(Set.copyOf(volumes))
                .containsExactlyInAnyOrderElementsOf(compose.declared("volumes").keySet());
        assertThat(networks).containsAll(compose.declared("networks").keySet());
        assertThat(compose.declared("networks").keySet()).containsAll(Set.copyOf(networks));
    }

    private static Settings roles(String roles) {
        return Settings.of(Map.of(Role.SETTING, roles));
    }

    private static List<String> options(List<String> command) {
        return command.stream().filter(word -> word.startsWith("--")).toList();
    }

    static boolean documented(String name) {
        try {
            return Files.readString(Path.of("..", "docker", "README.md")).contains("`" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

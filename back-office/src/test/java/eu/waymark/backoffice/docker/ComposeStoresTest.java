package eu.waymark.backoffice.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The distributed form: what must be kept lies on a volume, and only who needs a store or a secret has it. */
class ComposeStoresTest {
    private final Compose compose = Compose.read("compose.yaml");
    private final Map<String, Map<String, Object>> services = compose.services();

    @Test
    void axonServerWritesWhereItsVolumesAre() {
        Map<String, Object> server = service("axon-server");
        List<String> mounts = mounts(server);
        Map<String, Object> environment = Compose.environment(server);
        for (String store : List.of("EVENT_STORAGE", "SNAPSHOT_STORAGE", "CONTROLDB_PATH"))
            assertThat(mounts).as(store).contains(String.valueOf(environment.get("AXONIQ_AXONSERVER_" + store)));
        assertThat(Set.copyOf(mounts)).hasSameSizeAs(mounts).hasSize(2);
    }

    @Test
    void everyDatabaseWritesOnAVolumeOfItsOwn() {
        services.forEach((name, service) -> {
            if (name.matches("mongo-[0-9]"))
                assertThat(mounts(service)).as(name).containsExactly("/data/db");
        });
    }

    @Test
    void onlyWhoNeedsAStoreIsInItsNetwork() {
        services.forEach((name, service) -> {
            Map<String, Object> environment = Compose.environment(service);
            boolean mongo = name.startsWith("mongo-") || environment.containsKey("WAYMARK_VIEWS_MONGODB_URI");
            boolean record = name.startsWith("axon-server") || environment.containsKey("WAYMARK_EVENTS");
            Set<String> networks = new HashSet<>(Compose.list(service, "networks"));
            assertThat(networks.contains("views")).as(name).isEqualTo(mongo);
            assertThat(networks.contains("record")).as(name).isEqualTo(record);
            assertThat(networks.contains("outside")).as(name).isEqualTo(name.equals("proxy"));
            assertThat(networks.contains("front")).as(name).isEqualTo(name.matches("proxy|web-[0-9]"));
        });
        compose.declared("networks")
                .forEach((name, network) -> assertThat(Compose.map(network).get("internal"))
                        .as(name)
                        .isEqualTo(name.equals("outside") ? null : true));
    }

    @Test
    void secretsAreFilesWhichOnlyWhoNeedsThemCanRead() throws IOException {
        services.forEach((name, service) -> {
            Compose.environment(service).forEach((variable, value) -> {
                assertThat(variable).as(name).doesNotMatch(".*(TOKEN|SECRET|PASSWORD)");
                if (variable.startsWith("WAYMARK_") && variable.endsWith("_FILE"))
                    assertThat("/run/secrets/")
                            .isEqualTo(String.valueOf(value).substring(0, 13))
                            .satisfies(_ -> assertThat(secrets(service))
                                    .as(name)
                                    .contains(String.valueOf(value).substring(13)));
            });
            assertThat(secrets(service).contains("proxy-secret")).as(name).isEqualTo(name.matches("proxy|web-[0-9]"));
        });
        compose.declared("secrets").values().forEach(secret -> {
            String file = String.valueOf(Compose.map(secret).get("file"));
            assertThat(file).startsWith("./secrets/");
            assertThat(ComposeTest.documented(file.substring(2))).as(file).isTrue();
        });
        assertThat(Files.readString(Compose.FOLDER.resolve("../.gitignore"))).contains("docker/secrets/");
        assertThat(Files.readString(Compose.FOLDER.resolve("Dockerfile.dockerignore")))
                .contains("docker/secrets");
    }

    @Test
    void axonServerAsksForTheTokenThatTheProcessesSend() {
        Map<String, Object> server = service("axon-server");
        assertThat(Compose.environment(server))
                .containsEntry("AXONIQ_AXONSERVER_ACCESSCONTROL_ENABLED", "true")
                .containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
        // With access control it does not start without a token for administrators.
        assertThat(server.get("secrets"))
                .isEqualTo(Stream.of("token", "admin-token")
                        .map(name -> Map.of(
                                "source", "axon-server-" + name, "target", "axoniq.axonserver.accesscontrol." + name))
                        .toList());
    }

    @Test
    void theProxyReadsItsSecretBeforeItsTemplatesAreFilledIn() throws IOException {
        String script = "/docker-entrypoint.d/19-secret.envsh";
        assertThat(Compose.list(service("proxy"), "volumes"))
                .contains("./proxy/secret.envsh:" + script + ":ro")
                .allMatch(volume -> volume.endsWith(":ro"));
        // The image's own 20-envsubst-on-templates.sh comes behind it; what cannot be executed is passed over.
        assertThat(Compose.FOLDER.resolve("proxy/secret.envsh")).isExecutable();
        assertThat(Files.readString(Compose.FOLDER.resolve("proxy/secret.envsh")))
                .contains("export WAYMARK_PROXY_SECRET", "/run/secrets/proxy-secret");
        assertThat(Files.readString(Compose.FOLDER.resolve("proxy/waymark.conf.template")))
                .contains("${WAYMARK_PROXY_SECRET}");
    }

    private Map<String, Object> service(String name) {
        return Compose.map(services.get(name));
    }

    private static List<String> mounts(Map<String, Object> service) {
        return Compose.list(service, "volumes").stream()
                .map(volume -> volume.split(":")[1])
                .toList();
    }

    private static List<String> secrets(Map<String, Object> service) {
        return Compose.list(service, "secrets");
    }
}

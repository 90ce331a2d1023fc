package eu.waymark.backoffice.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is run is known by its version, built once, and kept within its memory and its log. */
class ComposeImagesTest {
    private static final Pattern PINNED = Pattern.compile("[a-z/]+:[0-9]+\\.[0-9]+\\.[0-9]+[a-z-]*");
    private static final Pattern OURS = Pattern.compile("waymark:\\$\\{WAYMARK_VERSION:[?-][^}]+}");
    private static final Pattern HEAP = Pattern.compile(".*-XX:MaxRAMPercentage=([0-9]+).*");
    private static final Pattern DIRECT = Pattern.compile(".*-XX:MaxDirectMemorySize=([0-9]+)m.*");

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void everyImageHasAVersionSoThatThereIsAWayBack(String file) {
        Compose.read(file)
                .services()
                .forEach((name, service) -> assertThat(String.valueOf(service.get("image")))
                        .as(name)
                        .matches(image -> (Compose.isOurs(service) ? OURS : PINNED)
                                .matcher(image)
                                .matches()));
        assertThat(ComposeTest.documented("WAYMARK_VERSION")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void oneServiceBuildsOurImageAndTheOthersAskNoRegistryForIt(String file) {
        Map<String, Map<String, Object>> ours = new TreeMap<>(Compose.read(file).services());
        ours.values().removeIf(service -> !Compose.isOurs(service));
        List<String> builders = ours.entrySet().stream()
                .filter(service -> service.getValue().containsKey("build"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(builders).hasSize(1);
        assertThat(ours.values().stream().map(service -> service.get("image")).distinct())
                .hasSize(1);
        ours.forEach(
                (name, service) -> assertThat(builders.contains(name) || "never".equals(service.get("pull_policy")))
                        .as(name)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void noLogGrowsForEver(String file) {
        Compose.read(file).services().forEach((name, service) -> {
            Map<String, Object> options =
                    Compose.map(Compose.map(service.get("logging")).get("options"));
            assertThat(options).as(name).containsKeys("max-size", "max-file");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.embedded.yaml"})
    void whatIsNoHeapHasRoomWithinTheLimit(String file) {
        Compose compose = Compose.read(file);
        assertThat(compose.services().values()).allMatch(service -> service.containsKey("mem_limit"));
        compose.processes().forEach((name, service) -> {
            String options = String.valueOf(Compose.environment(service).get("WAYMARK_JAVA_OPTIONS"));
            long limit = megabytes(String.valueOf(service.get("mem_limit")));
            long direct = file.equals("compose.yaml") ? number(DIRECT, options) : 0;
            // Measured: what a process has beside its heap, and what a verb beside it takes.
            assertThat(limit * (100 - number(HEAP, options)) / 100 - direct)
                    .as(name)
                    .isGreaterThanOrEqualTo(256);
        });
    }

    private static long number(Pattern pattern, String options) {
        var found = pattern.matcher(options);
        assertThat(found.matches()).as(options).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static long megabytes(String limit) {
        long number = Long.parseLong(limit.substring(0, limit.length() - 1));
        return limit.endsWith("g") ? number * 1024 : number;
    }
}

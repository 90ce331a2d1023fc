package eu.waymark.backoffice.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file, as it is read with its anchors resolved. */
record Compose(String name, String text, Map<String, Object> content) {
    static final Path FOLDER = Path.of("..", "docker");

    static Compose read(String name) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            String text = Files.readString(FOLDER.resolve(name));
            return new Compose(name, text, new Yaml(new SafeConstructor(strict)).load(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Map<String, Object>> services() {
        return maps(content.get("services"));
    }

    /** Those that run Waymark's image as it is meant to run: with its verb. */
    Map<String, Map<String, Object>> processes() {
        Map<String, Map<String, Object>> processes = new TreeMap<>(services());
        processes.values().removeIf(service -> !isOurs(service) || service.containsKey("entrypoint"));
        return processes;
    }

    /** Whether this service runs Waymark's image, whatever it does with it. */
    static boolean isOurs(Map<String, Object> service) {
        return String.valueOf(service.get("image")).startsWith("waymark");
    }

    /** What is declared at the top under this name. */
    Map<String, Object> declared(String what) {
        return map(content.get(what));
    }

    static Map<String, Object> environment(Map<String, Object> service) {
        return map(service.get("environment"));
    }

    static List<String> list(Map<String, Object> service, String what) {
        return Stream.ofNullable(service.get(what))
                .flatMap(values -> values instanceof List<?> list ? list.stream() : Stream.empty())
                .map(String::valueOf)
                .toList();
    }

    @SuppressWarnings("unchecked") // keys of these files are strings
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNullElse(value, Map.of());
    }

    @SuppressWarnings("unchecked") // as above
    static Map<String, Map<String, Object>> maps(@Nullable Object value) {
        return (Map<String, Map<String, Object>>) Objects.requireNonNullElse(value, Map.of());
    }
}

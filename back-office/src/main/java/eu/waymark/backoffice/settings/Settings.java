package eu.waymark.backoffice.settings;

import eu.waymark.backoffice.problem.CannotException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the operator has set, by name. A name such as {@code waymark.events.axon-server.servers} is looked up as a system property, then
 * as an environment variable: dots become underscores and hyphens go, {@code WAYMARK_EVENTS_AXONSERVER_SERVERS}; or in the file that
 * {@code WAYMARK_EVENTS_AXONSERVER_SERVERS_FILE} names. A blank value is none.
 * Immutable; may be used from any thread.
 */
public final class Settings {
    private final UnaryOperator<@Nullable String> given;

    private Settings(UnaryOperator<@Nullable String> given) {
        this.given = given;
    }

    public static Settings ofProcess() {
        return new Settings(name -> {
            String property = System.getProperty(String.valueOf(name));
            return property == null ? Variables.value(variable(String.valueOf(name)), System::getenv) : property;
        });
    }

    public static Settings of(Map<String, String> values) {
        return new Settings(Map.copyOf(values)::get);
    }

    /** These, with one of them set otherwise. */
    public Settings with(String name, String value) {
        return new Settings(asked -> name.equals(asked) ? value : given.apply(asked));
    }

    /** The environment variable of this name. */
    public static String variable(String name) {
        return name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    public Optional<String> text(String name) {
        if (name.startsWith("waymark.") && !SettingNames.ALL.contains(name))
            throw new IllegalArgumentException(name + " is not among the names of settings");
        return Optional.ofNullable(given.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws CannotException naming what must be set, and what for */
    public String required(String name, String what) {
        return text(name)
                .orElseThrow(() -> new CannotException(
                        name + " is not set, and " + what + ": set it, or the environment variable " + variable(name)));
    }

    /** Parts between commas; none where it is not set. */
    public List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether it says {@code true}; false where it is not set. */
    public boolean flag(String name) {
        return oneOf(name, "false", List.of("false", "true")).equals("true");
    }

    /** @throws CannotException naming what it can be, where it is something else */
    public String oneOf(String name, String otherwise, List<String> possible) {
        String value = text(name).orElse(otherwise);
        if (possible.contains(value)) return value;
        throw new CannotException(name + " is " + value + ", which there is not: set it to one of " + possible);
    }
}

package eu.waymark.backoffice.settings;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is set under a name that there is not: passed over, it would leave a default in the place of what somebody meant. */
public final class UnknownSettings {
    /** Variables that the launcher reads before there is a process. */
    private static final Set<String> OF_THE_LAUNCHER =
            Set.of("WAYMARK_JAR", "WAYMARK_JAVA_OPTIONS", "WAYMARK_JDK_PATH");

    /** And those that compose does, from {@code docker/.env}; who has exported it there may use the verbs in the same shell. */
    private static final Set<String> OF_COMPOSE = Set.of("WAYMARK_VERSION", "WAYMARK_HTTPS_PORT");

    private static final Pattern OF_TESTS = Pattern.compile("WAYMARK_TEST_.*|waymark\\.(test\\..*|seed)");

    private UnknownSettings() {}

    /** @throws CannotException naming the first of them, and the setting that is nearest to it */
    public static void refuse() {
        refuse(System.getenv().keySet(), System.getProperties().stringPropertyNames());
    }

    /** Every environment variable that is read, by the process, its launcher or compose. */
    public static Set<String> variables() {
        Set<String> known = new TreeSet<>(OF_THE_LAUNCHER);
        known.addAll(OF_COMPOSE);
        SettingNames.ALL.stream()
                .map(Settings::variable)
                .forEach(variable -> known.addAll(List.of(variable, variable + Variables.FILE)));
        return known;
    }

    /** The same for these environment variables and system properties. */
    static void refuse(Collection<String> variables, Collection<String> properties) {
        refuse("environment variable", "WAYMARK_", variables, variables());
        refuse("system property", "waymark.", properties, SettingNames.ALL);
    }

    private static void refuse(String what, String prefix, Collection<String> given, Collection<String> known) {
        new TreeSet<>(given)
                .stream()
                        .filter(name -> name.startsWith(prefix))
                        .filter(name ->
                                !known.contains(name) && !OF_TESTS.matcher(name).matches())
                        .findFirst()
                        .ifPresent(name -> {
                            throw new CannotException(
                                    "the " + what + " " + name
                                            + " is set, and there is no such setting: did you mean "
                                            + Nearest.of(name, known)
                                            + "? Nothing is started while what you set would be passed over: correct it, or unset it");
                        });
    }
}

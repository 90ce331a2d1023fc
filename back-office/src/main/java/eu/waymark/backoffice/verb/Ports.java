package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Numbers of ports. */
final class Ports {
    /** Where a process answers whose start names no port. */
    static final String SETTING = SettingNames.PORT;

    /** What is answered there is for people. */
    static final int DEFAULT = 8080;

    private static final int LARGEST = 65_535;

    private Ports() {}

    static void check(Verb verb, int port) {
        if (!isPort(port)) throw verb.usage("--port must be from 0 to " + LARGEST + ", not " + port);
    }

    /** The one that was named with the start, else the one that is set, else this one. */
    static int of(Verb verb, @Nullable Integer named, Settings settings, int otherwise) {
        if (named != null) {
            check(verb, named);
            return named;
        }
        return settings.text(SETTING).map(Ports::number).orElse(otherwise);
    }

    private static int number(String text) {
        if (text.matches("[0-9]{1,5}") && isPort(Integer.parseInt(text))) return Integer.parseInt(text);
        throw new CannotException(SETTING + " is " + text + ", which is no port: set it to one from 0 to " + LARGEST);
    }

    private static boolean isPort(int port) {
        return port >= 0 && port <= LARGEST;
    }
}

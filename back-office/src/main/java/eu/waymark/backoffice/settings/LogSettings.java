package eu.waymark.backoffice.settings;

import java.util.List;

/** How the log is written. To be applied before anything is logged: the names are those that {@code logback.xml} looks for. */
public final class LogSettings {
    /** {@code text}, or a form of JSON, one object a line. */
    public static final String FORMAT = SettingNames.LOG_FORMAT;

    /** {@code debug} has a line for each command. */
    public static final String LEVEL = SettingNames.LOG_LEVEL;

    private LogSettings() {}

    /** @throws eu.waymark.backoffice.problem.CannotException naming what can be set, where it is something else */
    public static void apply(Settings settings) {
        String format = settings.oneOf(FORMAT, "text", List.of("text", "ecs", "logstash"));
        // What is logged while the log is set up is told in words of its own, which are no JSON.
        if (!format.equals("text")) System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty(FORMAT, format);
        System.setProperty(LEVEL, settings.oneOf(LEVEL, "info", List.of("debug", "info", "warn", "error")));
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import java.time.Duration;

/** How long an event has to be recorded before a checkpoint covers it: longer than its store takes to make it durable. */
final class SigningLag {
    /** In whole seconds, from 0 to {@value #LONGEST}. */
    static final String SETTING = SettingNames.CHECKPOINTS_LAG;

    /** Whoever waits for a checkpoint waits for it and some seconds more, and less than {@link Waiting#LONGEST}. */
    static final int LONGEST = 30;
    /** One Axon Server alone flushes about once a second; a record in SQLite answers after the flush. */
    private static final Duration ON_AXON_SERVER = Duration.ofSeconds(3);

    private SigningLag() {}

    /** Throws {@link CannotException} where what is set is no such number. */
    static Duration of(Settings settings) {
        return settings.text(SETTING).map(SigningLag::seconds).orElseGet(() -> otherwise(EventEngine.of(settings)));
    }

    private static Duration otherwise(EventEngine events) {
        return switch (events) {
            case AXON_SERVER -> ON_AXON_SERVER;
            case SQLITE -> Duration.ZERO;
        };
    }

    private static Duration seconds(String given) {
        if (given.matches("[0-9]{1,2}") && Integer.parseInt(given) <= LONGEST)
            return Duration.ofSeconds(Integer.parseInt(given));
        throw new CannotException(SETTING + " is " + given + ": set it to whole seconds, from 0 to " + LONGEST);
    }
}

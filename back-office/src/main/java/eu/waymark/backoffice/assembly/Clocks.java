package eu.waymark.backoffice.assembly;

import eu.waymark.command.RecordingClock;
import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;

/** The one clock of the process. */
final class Clocks {
    private Clocks() {}

    /** Gives Axon the clock that deciding and recording go by. */
    static RecordingClock install() {
        RecordingClock clock = new RecordingClock(Clock.systemUTC());
        GenericEventMessage.clock = clock;
        return clock;
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Copies;
import eu.waymark.backoffice.assembly.Copies.NotACopyException;
import eu.waymark.backoffice.settings.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code copy}: the whole record, from one event store to another. */
@Command(
        description = {
            "Copy the whole record from one event store to another, byte for byte, and compare every event at the end.",
            "Interrupted or run again, it goes on from where it was; a record that holds something else is left alone.",
            "Engines are named sqlite:FILE or axon-server:HOST[:PORT][/CONTEXT]. How a server lets Waymark in (token, TLS)",
            "is set as for serve, by waymark.events.axon-server.* (docs/axon-server.md)."
        })
final class CopyVerb extends Verb {
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Option(
            names = "--from",
            paramLabel = "ENGINE",
            required = true,
            description = "such as sqlite:data/main/events.db or axon-server:axon.internal:8124/default")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "ENGINE",
            required = true,
            description = "the same; a file is made where there is none")
    private String to = "";

    CopyVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        AtomicLong reached = new AtomicLong();
        try (Watch _ = new Watch(LOOK, () -> terminal.progress(reached.get() + " events copied or compared"))) {
            long events = Copies.copy(from, to, Settings.ofProcess(), reached::set);
            if (json) terminal.json(Map.of("events", events));
            else terminal.say(events + " events are in " + to + ", each the same as in " + from);
            return Exit.DONE;
        } catch (NotACopyException e) {
            terminal.progress("waymark: " + e.getMessage());
            return Exit.NOT_SO;
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }
}

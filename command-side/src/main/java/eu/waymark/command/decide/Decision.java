package eu.waymark.command.decide;

import eu.waymark.shared.Event;
import eu.waymark.shared.rule.Violation;
import java.util.List;

/** What came of a command. */
public sealed interface Decision {

    /** It is carried out: these events happened, in this order; at least one. */
    record Accepted(List<Event> events) implements Decision {}

    /** Rules refuse it: all that were violated, in catalogue order; at least one. */
    record Rejected(List<Violation> violations) implements Decision {}
}

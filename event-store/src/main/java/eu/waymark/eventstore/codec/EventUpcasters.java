package eu.waymark.eventstore.codec;

import eu.waymark.shared.EventType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The upcasters, one after the other, from any old revision to the current one. Immutable. */
final class EventUpcasters {
    static final List<EventUpcaster> ALL = List.of(new PartnerInvitedFunded());

    private final Map<Step, EventUpcaster> steps = new HashMap<>();

    /** @throws IllegalArgumentException when two upcasters start from the same revision */
    EventUpcasters(List<EventUpcaster> upcasters) {
        for (EventUpcaster upcaster : upcasters) {
            if (steps.put(new Step(upcaster.type(), upcaster.fromRevision()), upcaster) != null) {
                throw new IllegalArgumentException(
                        "Two upcasters start from %s %s.".formatted(upcaster.type(), upcaster.fromRevision()));
            }
        }
    }

    /** Whether there is a way from this revision to the current one. */
    boolean reach(EventType type, String revision) {
        var seen = new HashSet<String>();
        Optional<String> at = Optional.of(revision);
        while (at.isPresent() && !at.get().equals(type.revision()) && seen.add(at.get())) {
            at = step(type, at.get()).map(EventUpcaster::toRevision);
        }
        return at.filter(type.revision()::equals).isPresent();
    }

    /** The payload in the current revision; asked only where {@link #reach} is true. */
    ObjectNode upcast(EventType type, String revision, ObjectNode payload) {
        String at = revision;
        ObjectNode current = payload;
        while (!at.equals(type.revision())) {
            EventUpcaster step = step(type, at).orElseThrow();
            current = step.upcast(current);
            at = step.toRevision();
        }
        return current;
    }

    private Optional<EventUpcaster> step(EventType type, String revision) {
        return Optional.ofNullable(steps.get(new Step(type.name(), revision)));
    }

    private record Step(String type, String fromRevision) {}
}

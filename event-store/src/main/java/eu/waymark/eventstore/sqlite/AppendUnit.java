package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.engine.EventDraft;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The events of one unit of work and, when it is known, what became of them. */
record AppendUnit(List<EventRow> rows, CompletableFuture<Void> outcome) {

    static AppendUnit of(List<EventDraft> events) {
        return new AppendUnit(events.stream().map(EventRow::of).toList(), new CompletableFuture<>());
    }

    /** Waits without regard to interrupts, which stay set: an answer that comes too early would be a wrong one. */
    void await() {
        try {
            outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}

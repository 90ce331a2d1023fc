package eu.waymark.query.follow;

import eu.waymark.query.fold.RecordedEvent;

/** A projection cannot fold an event. Carries what the operator has to know. */
public class FoldFailedException extends RuntimeException {
    private final transient FoldFailure failure;

    FoldFailedException(String view, RecordedEvent event, RuntimeException cause) {
        super(cause);
        this.failure = new FoldFailure(event.position(), event.type(), view, FoldFailure.sentence(cause));
    }

    public FoldFailure failure() {
        return failure;
    }
}

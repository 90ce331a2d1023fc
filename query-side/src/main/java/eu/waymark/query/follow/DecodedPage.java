package eu.waymark.query.follow;

import eu.waymark.query.fold.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next events of the record.
 *
 * @param events in order, as far as they can be read
 * @param failure the event after them, where it cannot be read
 */
record DecodedPage(List<RecordedEvent> events, @Nullable FoldFailure failure) {}

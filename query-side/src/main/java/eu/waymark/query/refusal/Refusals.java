package eu.waymark.query.refusal;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.refusal.RefusalItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands that rules refused, in the order in which that was recorded. */
public final class Refusals implements Projection<RefusalItem> {
    public static final Refusals VIEW = new Refusals();

    private Refusals() {}

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RefusalItem> document() {
        return RefusalItem.class;
    }

    @Override
    public boolean oneDocumentAnEvent() {
        return true;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.event() instanceof CommandRefused ? List.of(Keys.numbered(event.position())) : List.of();
    }

    @Override
    public RefusalItem fold(String key, @Nullable RefusalItem none, RecordedEvent event) {
        CommandRefused refused = (CommandRefused) event.event();
        return new RefusalItem(
                event.nameInStream(),
                refused.command(),
                refused.subject(),
                refused.violations(),
                refused.occurredOn(),
                event.recordedAt(),
                event.metadata().getOrDefault(Metadata.ACTOR, ""));
    }
}

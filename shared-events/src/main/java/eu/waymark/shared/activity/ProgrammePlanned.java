package eu.waymark.shared.activity;

import eu.waymark.shared.Between;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The programme of an activity was set.
 *
 * @param corrects sequence number of the event that this one replaces, where there is one
 * @param reason why that one was replaced
 */
public record ProgrammePlanned(
        UUID activity,
        ActivityDetails details,
        @Between(min = 1, max = 100) List<ProgrammeItem> items,
        @Nullable Long corrects,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements ActivityEvent {
    public ProgrammePlanned {
        items = List.copyOf(items);
    }
}

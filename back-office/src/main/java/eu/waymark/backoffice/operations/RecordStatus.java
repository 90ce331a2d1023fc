package eu.waymark.backoffice.operations;

import eu.waymark.shared.ledger.LedgerOverview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the record and its views stand.
 *
 * @param events how many events are recorded
 * @param head position of the newest event; -1 where there is none
 * @param ledger absent where it has no key yet
 */
public record RecordStatus(
        long events,
        long head,
        List<View> views,
        Engines engines,
        @Nullable LedgerOverview ledger) {
    /** Where events and views are kept. */
    public record Engines(String events, String views) {}

    /**
     * One view.
     *
     * @param position the last event it holds; -1 for none
     * @param lag how many events it does not hold yet
     * @param state {@code live}, {@code building} where it cannot be read yet, {@code rebuilding} where it can, or {@code stopped}
     * @param cause what stopped it, how far building it has come, or why that failed; absent where there is nothing to say
     */
    public record View(
            String name,
            int version,
            long position,
            long lag,
            String state,
            @Nullable String cause) {}
}

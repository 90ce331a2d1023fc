package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.Ledger;
import eu.waymark.query.store.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether each view stands where it says: on an event of the record, under its own identifier. For one use. */
final class ViewCheck {
    private final RecordReader reader;
    private final LedgerCheck ledger;
    private final Walked walked;
    private final Faults faults;
    private final List<String> notes = new ArrayList<>();
    private final SortedMap<Long, List<String>> lags = new TreeMap<>();
    private @Nullable Difference difference;

    ViewCheck(RecordReader reader, LedgerCheck ledger, Walked walked, Faults faults) {
        this.reader = reader;
        this.ledger = ledger;
        this.walked = walked;
        this.faults = faults;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Where the record differs from what the views have followed, though no checkpoint says so. */
    Optional<Difference> difference() {
        return Optional.ofNullable(difference);
    }

    /** @param sound how many events are the record's own: what stands behind them has nothing to stand on */
    void look(List<Generation> generations, long sound) {
        List<Generation> live = generations.stream().filter(Generation::live).toList();
        if (live.isEmpty()) notes.add("there are no views to compare: a server builds them from the record");
        for (Generation view : live) if (view.position() < sound) compare(view);
        lags.forEach((lag, views) ->
                notes.add("the views lag behind by %d events: %s".formatted(lag, String.join(", ", views))));
    }

    private void compare(Generation view) {
        long behind = walked.size() - 1 - view.position();
        if (behind < 0) beyond(view);
        else if (view.position() >= 0) stands(view);
        if (view.view().equals(Ledger.VIEW.name()))
            difference = ledger.check(view).orElse(null);
        if (behind > 0) lags.computeIfAbsent(behind, _ -> new ArrayList<>()).add(view.view());
    }

    private void beyond(Generation view) {
        if (walked.stop() != null) return;
        faults.add(Fault.view(
                view.view(),
                "it holds the event of position %d, and the record ends before it".formatted(view.position())));
    }

    private void stands(Generation view) {
        String recorded = reader.at(view.position()).orElseThrow().id();
        if (!Objects.equals(recorded, view.event()))
            faults.add(Fault.view(
                    view.view(),
                    "it stands on event %s at position %d, and the record has %s there"
                            .formatted(view.event(), view.position(), recorded)));
    }
}

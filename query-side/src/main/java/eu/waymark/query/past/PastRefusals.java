package eu.waymark.query.past;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.refusal.Refusals;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.refusal.RefusalItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The refusals recorded by then. They stand in streams of their own, which the project's does not name; but none of them ever
 * changes, so that the live view holds those of any time.
 */
record PastRefusals(ViewReader views, ProjectId project, Instant by) {
    long position() {
        return views.read(live -> live.position(Refusals.VIEW));
    }

    /** In the live view's order. */
    Map<Key, byte[]> documents() {
        return views.read(live -> {
            Map<Key, byte[]> all = new HashMap<>();
            Slice<RefusalItem> slice = new Slice<>(List.of(), null);
            do {
                slice = live.list(
                        Refusals.VIEW, new Selection(project.value(), List.of(), Paging.LARGEST_LIMIT, slice.next()));
                for (RefusalItem item : slice.documents()) put(all, item);
            } while (slice.next() != null);
            return all;
        });
    }

    private void put(Map<Key, byte[]> all, RefusalItem item) {
        if (item.recordedAt().isAfter(by)) return;
        all.put(new Key(project.value(), Keys.numbered(all.size())), Documents.write(item));
    }
}

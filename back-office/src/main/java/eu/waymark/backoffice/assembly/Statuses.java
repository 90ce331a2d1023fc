package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.query.QuerySide;
import java.util.List;

/** The status as an operator sees it. */
final class Statuses {
    private Statuses() {}

    static RecordStatus of(long events, List<QuerySide.ViewStatus> views) {
        return new RecordStatus(
                events,
                events - 1,
                views.stream()
                        .map(view -> new RecordStatus.View(
                                view.name(), view.version(), view.position(), view.lag(), view.state(), null))
                        .toList(),
                new RecordStatus.Engines("sqlite", "sqlite"));
    }
}

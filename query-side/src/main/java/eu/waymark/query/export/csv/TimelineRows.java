package eu.waymark.query.export.csv;

import eu.waymark.query.export.Extract;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.timeline.Timeline;
import eu.waymark.shared.timeline.TimelineItem;

/** What happened, newest last. Every event makes an item of its own, so that none is kept. */
record TimelineRows(Extract extract) implements Table.Rows {
    static final Columns COLUMNS = Columns.of(TimelineItem.class);

    @Override
    public void writeTo(Table table) {
        for (RecordedEvent event : extract.prefix().events())
            for (String key : Timeline.VIEW.keys(event)) table.row(COLUMNS.cells(Timeline.VIEW.fold(key, null, event)));
    }
}

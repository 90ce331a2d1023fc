package eu.waymark.query;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Freshness;
import eu.waymark.query.export.Exports;
import eu.waymark.query.export.LedgerHeads;
import eu.waymark.query.export.csv.CsvFormat;
import eu.waymark.query.follow.Follower;
import eu.waymark.query.follow.Status;
import eu.waymark.query.follow.StoredReport;
import eu.waymark.query.past.Cuts;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;

/** The query-side of one process: the follower, the views, and the answers. Safe for use from any thread. */
public final class QuerySide implements AutoCloseable {
    /** How long a query waits for what it was told to wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RecordedPast past;
    private final ViewStore store;
    private final Follower follower;
    private final Asking asking;
    private final Exports exports;
    private final Clock clock;
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    private QuerySide(RecordReader reader, EventCodec codec, ViewStore store, Clock clock) {
        this.store = store;
        this.follower = new Follower(reader, codec, store, Views.ALL);
        this.clock = clock;
        Freshness freshness = new Freshness(reader, follower::awaitPosition, PATIENCE);
        this.past = new RecordedPast(new Cuts(reader, codec), store);
        this.asking = new Asking(store, freshness, past, clock, follower::damaged);
        this.exports = exports(asking, past, clock);
    }

    /**
     * Opens the views over this record. Neither reader nor clock is closed with it.
     *
     * @param viewsFile made where there is none, in a folder that exists; thrown away where it is no sound file of views
     * @throws eu.waymark.query.store.ViewStoreException when the disk does not let it be written
     */
    public static QuerySide open(RecordReader reader, EventCodec codec, Path viewsFile, Clock clock) {
        return new QuerySide(reader, codec, SqliteViewStore.open(viewsFile), clock);
    }

    /**
     * Where the views of this file stand, beside a process that may be following, or none.
     *
     * @param events how many events the record holds
     */
    public static Status status(Path viewsFile, long events) {
        return StoredReport.of(Views.ALL, SqliteViewStore.generations(viewsFile), events);
    }

    /** What can be taken home where there are no views: the refusals are not, since they are in no project's stream. */
    public static Exports exports(RecordReader reader, EventCodec codec, Clock clock) {
        RecordedPast past = new RecordedPast(new Cuts(reader, codec), new NoViews());
        Freshness freshness = new Freshness(reader, (position, atMost) -> true, Duration.ZERO);
        return exports(new Asking(past.views(), freshness, past, clock, () -> {}), past, clock);
    }

    private static Exports exports(Asking asking, RecordedPast past, Clock clock) {
        return new Exports(List.of(new CsvFormat()), asking, past, LedgerHeads.NONE, clock);
    }

    /** Begins to answer on this bus. */
    public void subscribe(QueryBus bus) {
        registrations.addAll(Subscriptions.on(bus, asking, past, clock));
    }

    /** Begins to follow. Once. */
    public void start() {
        follower.start();
    }

    /** What can be taken home. Not asked for over the bus: an export is a stream of any length, and no message. */
    public Exports exports() {
        return exports;
    }

    public Status status() {
        return follower.status();
    }

    /**
     * Has these views built anew beside the live ones; none named: all. Returns at once; {@link #status()} says how far it is.
     *
     * @throws IllegalArgumentException naming a view that there is not
     */
    public void rebuild(Collection<String> views) {
        follower.rebuild(views);
    }

    /** Waits until every view that readers see holds the event at this position; false where it does not come in time. */
    public boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
        return follower.awaitPosition(position, atMost);
    }

    /** No longer answers, ends the follower after the batch at hand, and closes the views. */
    @Override
    public void close() {
        registrations.forEach(Registration::cancel);
        follower.close();
        store.close();
    }
}

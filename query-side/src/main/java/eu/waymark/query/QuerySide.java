package eu.waymark.query;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Freshness;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.Identity;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.SharedSeries;
import eu.waymark.query.export.Exports;
import eu.waymark.query.export.csv.CsvFormat;
import eu.waymark.query.follow.Follower;
import eu.waymark.query.follow.Status;
import eu.waymark.query.past.Cuts;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.timestamp.Authority;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;

/** The query-side of one process: the follower, the views, and the answers. Safe for use from any thread. */
public final class QuerySide implements AutoCloseable {
    /** How long a query waits for what it was told to wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RecordReader reader;
    private final ViewPlace place;
    private final ViewStore store;
    private final Follower follower;
    private final Asking asking;
    private final RecordedPast past;
    private final Clock clock;
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    private QuerySide(RecordReader reader, EventCodec codec, ViewPlace place, Clock clock) {
        this.reader = reader;
        this.place = place;
        this.store = place.open();
        this.follower = new Follower(reader, codec, store, Views.ALL);
        this.clock = clock;
        Freshness freshness = new Freshness(reader, follower::awaitPosition, PATIENCE);
        this.past = new RecordedPast(new Cuts(reader, codec), store);
        this.asking = new Asking(store, freshness, past, clock, follower::damaged);
    }

    /**
     * Opens the views over this record. Neither reader nor clock is closed with it.
     *
     * @throws eu.waymark.query.store.ViewStoreException when they cannot be reached or written
     */
    public static QuerySide open(RecordReader reader, EventCodec codec, Path viewsFile, Clock clock) {
        return open(reader, codec, new ViewPlace.InFile(viewsFile), clock);
    }

    /** The same wherever the views are kept. */
    public static QuerySide open(RecordReader reader, EventCodec codec, ViewPlace views, Clock clock) {
        return new QuerySide(reader, codec, views, clock);
    }

    /**
     * What can be taken home of files that no process has open. Without its views the record gives no refusals, since they are in no
     * project's stream; and no bundles, since the ledger is among the views.
     *
     * @param series to be left open until all is taken
     */
    public static Exports exports(
            RecordReader reader, EventCodec codec, Path keys, CheckpointSeries series, ViewPlace views, Clock clock) {
        RecordedPast past = new RecordedPast(new Cuts(reader, codec), new NoViews());
        Freshness freshness = new Freshness(reader, (position, atMost) -> true, Duration.ZERO);
        Asking asking = new Asking(past.views(), freshness, past, clock, () -> {});
        Proving proving = Proving.stored(keys, series, views);
        return new Exports(List.of(new CsvFormat(), proving.bundles()), asking, past, proving.heads(), clock);
    }

    /** Begins to answer on this bus. */
    public void subscribe(QueryBus bus) {
        registrations.addAll(Subscriptions.on(bus, asking, past, clock));
    }

    /** Begins to follow. Once. */
    public void start() {
        follower.start();
    }

    /**
     * What can be taken home under what this notary signs. Not asked for over the bus: an export is a stream of any length, and no
     * message.
     */
    public Exports exports(Notary notary) {
        Proving proving = notary.proving();
        return new Exports(List.of(new CsvFormat(), proving.bundles()), asking, past, proving.heads(), clock);
    }

    /**
     * Signs the ledger of these views. To be closed before they are.
     *
     * @param keys folder of the signing key; made, with a key, where the ledger has none yet
     * @param checkpoints folder that the checkpoints are kept in; made with the first one. Where the views are shared, what lies in it
     *     is carried over to where they are
     * @param authority for time stamps on the checkpoints; absent: they get none
     * @throws eu.waymark.query.checkpoint.CheckpointsUnavailableException where one of them cannot be read or written, or the key is missing
     * @throws eu.waymark.query.checkpoint.MalformedNoteException where what lies in one of them is not what belongs there
     */
    public Notary notary(Path keys, Path checkpoints, @Nullable Authority authority) {
        return notary(keys, checkpoints, Duration.ZERO, authority);
    }

    /** @param lag how long an event has been recorded before it is signed: as long as its store may take to make it durable */
    public Notary notary(Path keys, Path checkpoints, Duration lag, @Nullable Authority authority) {
        KeyFolder folder = new KeyFolder(keys);
        CheckpointSeries series = place.series(checkpoints);
        try {
            return new Notary(
                    reader,
                    new Mending(store, follower::damaged),
                    follower::awaitPosition,
                    asking,
                    folder,
                    identity(folder, new CheckpointFolder(checkpoints), series),
                    series,
                    store.signing(follower::isGoingOn),
                    lag,
                    authority,
                    clock);
        } catch (RuntimeException e) {
            series.close();
            throw e;
        }
    }

    private static Identity identity(KeyFolder keys, CheckpointFolder files, CheckpointSeries series) {
        return series.isShared() ? new SharedSeries(keys, files, series).join() : Identity.of(keys, series);
    }

    /** Whether there is something of every view that can be read; where there is not, others had better be asked. */
    public boolean isReadable() {
        return follower.isReadable();
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

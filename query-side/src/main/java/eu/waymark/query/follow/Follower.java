package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.ViewStore;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Follows the record in one thread of its own and keeps every view up to it, or watches how another process does; builds anew those that need it, beside the live ones,
 * by the same steps. What it has not written it reads again after a crash: positions are written with the documents.
 */
public final class Follower implements AutoCloseable {
    private final List<String> known;
    private final Workers workers = new Workers();
    private final Rebuilds rebuilds = new Rebuilds();
    private final Standing standing;
    private final FollowerLoop loop;
    private final Thread thread;

    public Follower(RecordReader reader, EventCodec codec, ViewStore store, List<Projection<?>> projections) {
        List<Projection<?>> views = List.copyOf(projections);
        this.known = views.stream().map(Projection::name).toList();
        this.standing = new Standing(reader, views, rebuilds);
        Decoder decoder = new Decoder(codec);
        Advance following = Advance.together(store, new EventPages(reader, decoder, workers.threads()), workers);
        Advance building = Advance.apart(store, new EventPages(reader, decoder, workers.threads()), workers);
        Round round = new Round(reader, store, views, rebuilds, standing, following, building);
        Watching watching = new Watching(reader, store, standing, rebuilds);
        this.loop = new FollowerLoop(reader, store, views, standing, round, watching);
        this.thread = Thread.ofPlatform().name("waymark-follower").unstarted(loop);
    }

    /** Begins to follow. Once. */
    public void start() {
        thread.start();
    }

    /** Waits until every view that readers see holds the event at this position; false where it does not come in time. */
    public boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
        return standing.await(position, atMost);
    }

    /**
     * Has these views built anew beside the live ones; none named: all. Returns at once; {@link #status()} says how far it is, and
     * what it failed at.
     *
     * @throws IllegalArgumentException naming a view that there is not
     */
    public void rebuild(Collection<String> names) {
        for (String name : names)
            if (!known.contains(name))
                throw new IllegalArgumentException("there is no view " + name + ", only " + known);
        rebuilds.ask(names.isEmpty() ? known : names);
    }

    /** To be told by a reader that has met damage: the views are thrown away and built again. */
    public void damaged() {
        loop.damaged();
    }

    /** Whether there is something of every view that readers can see. */
    public boolean isReadable() {
        return standing.isReadable();
    }

    /** Whether there is something of every view that readers can see, and no event has stopped one. */
    public boolean isGoingOn() {
        return standing.isGoingOn();
    }

    public Status status() {
        return standing.status();
    }

    /** Ends after the batch at hand, and waits for that. */
    @Override
    public void close() {
        loop.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        workers.close();
        if (interrupted) Thread.currentThread().interrupt();
    }
}

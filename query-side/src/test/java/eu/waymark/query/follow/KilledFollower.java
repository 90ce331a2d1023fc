package eu.waymark.query.follow;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.query.Views;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.given.Trickle;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The process that is killed: follows the record of a folder, batch after small batch, until somebody ends it. */
public final class KilledFollower {
    private KilledFollower() {}

    /** Every view, and one in which nothing that is lost or applied twice is ever made good by a later event. */
    static List<Projection<?>> views() {
        List<Projection<?>> views = new ArrayList<>(Views.ALL);
        views.add(Counting.version(1));
        return views;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        Path views = folder.resolve("views.db");
        long held = SqliteViewStore.generations(views).stream()
                .mapToLong(Generation::position)
                .max()
                .orElse(-1);
        Random random = new Random(Long.parseLong(arguments[1]));
        try (var record = SqliteRecord.openReadOnly(folder.resolve("events.db"));
                ViewStore store = StuckStore.over(SqliteViewStore.open(views), random.nextInt(100), random);
                Follower follower = new Follower(new Trickle(record, held + 1), new EventCodec(), store, views())) {
            follower.start();
            // Whoever ends it sees how far it is, so that it dies at work and not while it waits for work.
            for (long position = held + 1; follower.awaitPosition(position, Duration.ofMinutes(1)); position++)
                System.out.println(position);
        }
    }
}

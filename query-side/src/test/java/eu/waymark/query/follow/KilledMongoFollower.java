package eu.waymark.query.follow;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.query.given.Trickle;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** The process that is killed: follows the record of a folder into MongoDB, batch after small batch, until somebody ends it. */
public final class KilledMongoFollower {
    static final Duration LAPSE = Duration.ofMillis(200);

    private KilledMongoFollower() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var record = SqliteRecord.openReadOnly(Path.of(arguments[0]).resolve("events.db"));
                ViewStore store = MongoViewStore.open(arguments[1], KilledFollower.views(), LAPSE)) {
            long held = store.generations().stream()
                    .mapToLong(Generation::position)
                    .max()
                    .orElse(-1);
            try (Follower follower =
                    new Follower(new Trickle(record, held + 1), new EventCodec(), store, KilledFollower.views())) {
                follower.start();
                new CountDownLatch(1).await();
            }
        }
    }
}

package eu.waymark.query;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The process that is killed: follows the record of a folder until somebody ends it. */
public final class KilledFollower {
    private KilledFollower() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        try (var record = SqliteRecord.openReadOnly(folder.resolve("events.db"));
                QuerySide side =
                        QuerySide.open(record, new EventCodec(), folder.resolve("views.db"), Clock.systemUTC())) {
            side.start();
            System.out.println("following");
            side.awaitPosition(Long.MAX_VALUE, Duration.ofMinutes(5));
        }
    }
}

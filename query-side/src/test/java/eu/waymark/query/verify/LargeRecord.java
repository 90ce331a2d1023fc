package eu.waymark.query.verify;

import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A record of many events, made by SQL; and the process with little memory that verifies it. */
final class LargeRecord {
    /** In the shape of what is recorded: a thousand streams, 400 bytes of payload, metadata of eight entries. */
    private static final String FILL = """
            INSERT INTO events
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
            SELECT i, printf('6a0c9c1e-8f0e-4a3e-9f39-%%012d', i), 'project', 'project/p' || (i %% 1000), i / 1000,
              1500000000000 + i, 'ExchangeScheduled', '1',
              CAST('{"activity":"' || i || '","note":"' || hex(zeroblob(180)) || '"}' AS BLOB),
              '{"actor":"a7","actorRole":"project officer","commandDigest":"' || hex(zeroblob(32)) || '","commandId":"c-' || i ||
              '","correlationId":"c-' || i || '","organisation":"eurocities","project":"p","source":"api"}'
            FROM n""";

    private LargeRecord() {}

    static Deployment of(Path folder, int events) throws Exception {
        Deployment made = new Deployment(Files.createDirectories(folder));
        SqliteRecord.open(made.events(), new EventSerializer()).close();
        fill(made, events);
        made.sign(events);
        return made;
    }

    private static void fill(Deployment made, int events) throws SQLException {
        made.tamper(FILL.formatted(events - 1));
    }

    public static void main(String[] arguments) {
        long began = System.nanoTime();
        Report report = new Deployment(Path.of(arguments[0])).report();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.println(report.isIntact() + " " + report.events() + " " + report.holding());
        System.err.printf(
                "%.1f s, %.0f events/s, heap %d MB%n",
                seconds, report.events() / seconds, Runtime.getRuntime().maxMemory() >> 20);
    }
}

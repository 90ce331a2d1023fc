package eu.waymark.query.verify;

import static eu.waymark.query.given.Events.refused;
import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.verify.Difference.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of a record that nobody has signed. */
class WithoutCheckpointsTest {
    private static final String STREAM = "(SELECT aggregate_id FROM events WHERE position = 0)";

    @TempDir
    private Path folder;

    private Deployment record;

    @BeforeEach
    void unsigned() throws Exception {
        record = Deployment.of(folder.resolve("data"), new Random(9), 200);
        Files.delete(record.views());
    }

    @Test
    void aRecordInOrderPassesAndNothingIsProven() {
        Report report = record.report();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.proven()).isNull();
        assertThat(report.compared()).isZero();
        assertThat(report.uncovered()).isEqualTo(200);
    }

    /** Whoever has a key signs within a minute: ten later none is a fault, on either side of that. */
    @Test
    void anOldRecordWithAKeyAndNoCheckpointDoesNotPass() throws Exception {
        Instant old = Instant.ofEpochMilli(number("SELECT recorded_at FROM events WHERE position = 0"))
                .plus(Unsigned.AGE);
        assertThat(record.report(old.plusMillis(1)).isIntact()).as("no key").isTrue();
        record.keys().signing();
        assertThat(record.report(old).isIntact()).isTrue();
        Report report = record.report(old.plusMillis(1));
        assertThat(report.isIntact()).isFalse();
        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.said()).contains("none was signed, or all were taken away"));
        record.sign(100);
        assertThat(record.report(old.plusMillis(1)).isIntact()).isTrue();
        record.tamper("DELETE FROM events");
        Files.delete(record.checkpoint(1));
        assertThat(record.report(old.plusMillis(1)).isIntact()).as("no event").isTrue();
    }

    @Test
    void anEmptyRecordPasses() throws Exception {
        record.tamper("DELETE FROM events");
        assertThat(record.report().isIntact()).isTrue();
        assertThat(record.report().events()).isZero();
    }

    @Test
    void aNumberThatIsLeftOutInAStreamIsFound() throws Exception {
        long last = number("SELECT max(position) FROM events WHERE aggregate_id = " + STREAM);
        record.tamper("UPDATE events SET sequence = sequence + 1 WHERE position = " + last);
        disordered(last, "goes on with number");
    }

    @Test
    void aTimeThatGoesBackInAStreamIsFoundAndOneThatStandsStillIsNot() throws Exception {
        long last = number("SELECT max(position) FROM events WHERE aggregate_id = " + STREAM);
        String before = "(SELECT max(recorded_at) FROM events WHERE aggregate_id = %s AND position < %d)"
                .formatted(STREAM, last);
        record.tamper("UPDATE events SET recorded_at = %s WHERE position = %d".formatted(before, last));
        assertThat(record.report().isIntact()).isTrue();

        record.tamper("UPDATE events SET recorded_at = recorded_at - 1 WHERE position = " + last);
        disordered(last, "the one before it in its stream");
    }

    /** Long after its stream was met last, an event is compared with what the record itself says of the one before. */
    @Test
    void streamsThatAreNoLongerRememberedAreLookedUp() {
        MemoryRecord many = new MemoryRecord("many").append("values", registered());
        for (int other = 0; other < 17_000; other++) many.append("values", refused("values"));
        many.append("values", registered());
        StreamOrder order = new StreamOrder(many);
        for (StoredEvent event : many.read(0, 17_001))
            assertThat(order.fault(HashedEvent.of(event))).isEmpty();
        HashedEvent next = HashedEvent.of(many.read(17_001, 1).getFirst());

        assertThat(order.fault(with(next, 2))).get().asString().contains("number 2 where 0 should come");
        for (StoredEvent event : many.read(1, 17_000)) order.fault(HashedEvent.of(event));
        assertThat(order.fault(next)).isEmpty();
    }

    private static HashedEvent with(HashedEvent event, long sequence) {
        return new HashedEvent(event.position(), event.leaf(), event.stream(), sequence, event.recordedAt());
    }

    private long number(String query) throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + record.events());
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.getLong(1);
        }
    }

    private void disordered(long position, String said) {
        Difference difference = Objects.requireNonNull(record.report().difference());
        assertThat(difference.kind()).isEqualTo(Kind.DISORDERED);
        assertThat(difference.from()).isEqualTo(position);
        assertThat(difference.said()).contains(said);
    }
}

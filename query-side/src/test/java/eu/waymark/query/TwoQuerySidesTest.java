package eu.waymark.query;

import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.verify.FollowedViews;
import eu.waymark.query.verify.Kept;
import eu.waymark.query.verify.Keys;
import eu.waymark.query.verify.Pace;
import eu.waymark.query.verify.Report;
import eu.waymark.query.verify.Verification;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that answer queries over one record and one MongoDB sign one series. */
class TwoQuerySidesTest {
    private final Mongo mongo = Mongo.start();
    private final MemoryRecord record = new MemoryRecord("two").append("values", registered(), registered());

    @TempDir
    Path folder;

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void theySignOneSeriesThatIsTakenOverAndVerifies() throws Exception {
        try (Answering first = new Answering("first")) {
            copyKeys();
            try (Answering second = new Answering("second")) {
                SignedCheckpoint one = first.upToDate().sign();
                assertThat(second.upToDate().sign())
                        .as("nothing has come since")
                        .isEqualTo(one);
                record.append("values", registered());
                SignedCheckpoint two = second.upToDate().sign();
                assertThat(two.number()).as("signed by the other").isEqualTo(2);
                first.close();
                record.append("values", registered());
                assertThat(second.upToDate().sign().number()).isEqualTo(3);
                record.append("values", registered());
                second.upToDate();
            }
        }
        assertThat(folder.resolve("first/checkpoints")).isDirectoryNotContaining("glob:**.checkpoint");
        Report report = report();
        assertThat(report.isIntact()).as(report.faults().toString()).isTrue();
        assertThat(report.compared()).as("the last at the end").isEqualTo(4);
        assertThat(report.uncovered()).isZero();
        mongo.raw(database -> database.getCollection("checkpoints").deleteOne(new Document("_id", 2L)));
        assertThat(report().faults())
                .anySatisfy(fault -> assertThat(fault.said()).contains("number 2 is missing"));
    }

    @Test
    void whoHasNoKeyDoesNotSign() throws Exception {
        try (Answering _ = new Answering("first")) {
            assertThatThrownBy(() -> new Answering("second"))
                    .isInstanceOf(CheckpointsUnavailableException.class)
                    .hasMessageContaining("copy the folder keys/");
        }
    }

    private Report report() {
        ViewPlace place = new ViewPlace.InMongoDb(mongo.uri());
        try (CheckpointSeries series = place.series(folder);
                Stream<KeptNote> kept = series.keptAfter(0)) {
            Keys keys = new Keys(new KeyFolder(folder.resolve("first/keys")), List.of());
            FollowedViews views = new FollowedViews(place::generations, place.reading());
            return new Verification(record, views, keys, new Pace(), Clock.systemUTC())
                    .compare(kept.map(Kept::of), List.of());
        }
    }

    private void copyKeys() throws IOException {
        Path to = Files.createDirectories(folder.resolve("second/keys"));
        for (String file : List.of("signing.pem", "verifiers.txt"))
            Files.copy(folder.resolve("first/keys").resolve(file), to.resolve(file));
    }

    private final class Answering implements AutoCloseable {
        private final QuerySide side;
        private final Notary notary;
        private boolean closed;

        Answering(String name) {
            side = QuerySide.open(record, new EventCodec(), new ViewPlace.InMongoDb(mongo.uri()), Clock.systemUTC());
            try {
                notary = side.notary(folder.resolve(name + "/keys"), folder.resolve(name + "/checkpoints"), null);
            } catch (RuntimeException e) {
                side.close();
                throw e;
            }
            side.start();
            notary.start();
        }

        Notary upToDate() throws InterruptedException {
            assertThat(side.awaitPosition(record.size() - 1, Duration.ofMinutes(1)))
                    .isTrue();
            return notary;
        }

        @Override
        public void close() {
            if (closed) return;
            closed = true;
            notary.close();
            side.close();
        }
    }
}

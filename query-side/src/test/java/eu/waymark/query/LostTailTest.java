package eu.waymark.query;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.verify.FollowedViews;
import eu.waymark.query.verify.Kept;
import eu.waymark.query.verify.Keys;
import eu.waymark.query.verify.Pace;
import eu.waymark.query.verify.Proven;
import eu.waymark.query.verify.Report;
import eu.waymark.query.verify.Verification;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that ends before its checkpoints do: a power cut took its end, or an older one was put back. */
class LostTailTest {
    private final Mongo before = Mongo.start();
    private final Mongo after = Mongo.start();
    private final MemoryRecord record =
            new MemoryRecord("lost").append("values", registered(), registered(), registered());

    @TempDir
    Path folder;

    @BeforeEach
    void lose() throws Exception {
        with(before, "before", Notary::sign);
        record.append("values", registered(), registered());
        with(before, "before", Notary::sign);
        record.shorten(4);
    }

    @AfterEach
    void drop() {
        before.close();
        after.close();
    }

    @Test
    void itIsAnAlarmThatNamesWhatIsGoneAndNothingIsSigned() throws Exception {
        String alarm = with(before, "before", notary -> {
            notary.check();
            assertThatThrownBy(notary::sign).isInstanceOf(LedgerDiffersException.class);
            return String.valueOf(notary.overview().trouble());
        });

        assertThat(alarm).contains("checkpoint 2 of 20", "over 5 events", "positions 4 to 4 are gone", "operations.md");
    }

    /** As docs/operations.md says: a folder and a database of their own. */
    @Test
    void aNewLedgerGoesOnAndWhoeverKeptACheckpointOfTheFormerSeesTheBreak() throws Exception {
        SignedCheckpoint first = with(after, "after", Notary::sign);
        record.append("values", signed(), signed());
        SignedCheckpoint second = with(after, "after", Notary::sign);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.size()).isEqualTo(4);
        assertThat(second.size()).isEqualTo(6);
        assertThat(notes(before)).as("what was signed stays").hasSize(2);
        assertThat(notes(after).getFirst().text().lines().findFirst())
                .as("another origin")
                .isNotEqualTo(notes(before).getFirst().text().lines().findFirst());
        assertThat(compared(after, "after").isIntact()).isTrue();
        Report former = compared(before, "before");
        assertThat(former.isIntact()).as("the events are others").isFalse();
        assertThat(former.proven())
                .as("up to where both agree")
                .extracting(Proven::events)
                .isEqualTo(3L);
    }

    private Report compared(Mongo mongo, String name) {
        ViewPlace place = new ViewPlace.InMongoDb(after.uri());
        try (CheckpointSeries series = new ViewPlace.InMongoDb(mongo.uri()).series(folder);
                Stream<KeptNote> kept = series.keptAfter(0)) {
            Keys keys = new Keys(new KeyFolder(folder.resolve(name + "/keys")), List.of());
            FollowedViews views = new FollowedViews(place::generations, place.reading());
            return new Verification(record, views, keys, new Pace(), Clock.systemUTC())
                    .compare(kept.map(Kept::of), List.of());
        }
    }

    private List<SignedNote> notes(Mongo mongo) {
        try (CheckpointSeries series = new ViewPlace.InMongoDb(mongo.uri()).series(folder);
                Stream<SignedNote> notes = series.all()) {
            return notes.toList();
        }
    }

    private <T> T with(Mongo mongo, String name, Function<Notary, T> work) throws Exception {
        ViewPlace place = new ViewPlace.InMongoDb(mongo.uri());
        try (QuerySide side = QuerySide.open(record, new EventCodec(), place, Clock.systemUTC())) {
            try (Notary notary =
                    side.notary(folder.resolve(name + "/keys"), folder.resolve(name + "/checkpoints"), null)) {
                side.start();
                notary.start();
                assertThat(side.awaitPosition(record.size() - 1, Duration.ofMinutes(1)))
                        .isTrue();
                return work.apply(notary);
            }
        }
    }
}

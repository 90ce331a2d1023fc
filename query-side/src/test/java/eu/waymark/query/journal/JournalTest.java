package eu.waymark.query.journal;

import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.refused;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.past.Cuts;
import eu.waymark.shared.journal.JournalItem;
import eu.waymark.shared.journal.ReadJournal;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Malformed;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.QueryAnswer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final ProjectId VALUES = new ProjectId("values");

    private final MemoryRecord record =
            new MemoryRecord("journal").append("values", registered(), refused("values"), signed(), admitted("riga"));
    // No views at all: the journal never asks them.
    private final JournalQueries journal = new JournalQueries(
            given(registered()).asked(Events.DAY), new Cuts(record, new EventCodec()), Clock.systemUTC());

    @Test
    void theEventsOfTheProjectAsStored() {
        Page<JournalItem> page = page(read(0, 10, 0));

        assertThat(page.items()).extracting(JournalItem::sequence).containsExactly(0L, 1L, 2L);
        assertThat(page.items()).extracting(JournalItem::position).containsExactly(0L, 2L, 3L);
        assertThat(page.items().getFirst().payload())
                .isEqualTo(record.read(0, 1).getFirst().payload());
        assertThat(page.sequence()).isEqualTo(2);
        assertThat(page.next()).isNull();
    }

    @Test
    void theNextPageBeginsWhereThisOneEnds() {
        Page<JournalItem> first = page(read(0, 2, 0));
        assertThat(first.next()).isEqualTo("2");
        assertThat(page(read(2, 2, 0)).items()).extracting(JournalItem::type).containsExactly("PartnerAdmitted");
    }

    @Test
    void beyondTheEndItSaysWhereTheEndIs() {
        assertThat(page(read(3, 10, 0)).sequence()).isEqualTo(2);
        assertThat(page(read(1000, 10, 0)).sequence()).isEqualTo(2);
        assertThat(page(read(1000, 10, 0)).items()).isEmpty();
    }

    @Test
    void whereTheEndIsTakesNoSearch() {
        List<Long> asked = new ArrayList<>();
        JournalQueries counted = new JournalQueries(
                given(registered()).asked(Events.DAY),
                new Cuts(new Counted(record, asked), new EventCodec()),
                Clock.systemUTC());

        assertThat(page(counted.read(new ReadJournal(VALUES, Long.MAX_VALUE, 10, 0, null)))
                        .sequence())
                .isEqualTo(2);
        assertThat(asked).containsExactly(0L, Long.MAX_VALUE);
    }

    /** Notes from where the stream is read, each time that it is. */
    private record Counted(MemoryRecord record, List<Long> asked) implements RecordReader {
        @Override
        public long size() {
            return record.size();
        }

        @Override
        public List<StoredEvent> read(long from, int limit) {
            return record.read(from, limit);
        }

        @Override
        public List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
            asked.add(fromSequence);
            return record.readStream(aggregateId, fromSequence, limit);
        }

        @Override
        public OptionalLong lastSequence(String aggregateId) {
            return record.lastSequence(aggregateId);
        }

        @Override
        public long awaitBeyond(long size, Duration atMost) throws InterruptedException {
            return record.awaitBeyond(size, atMost);
        }
    }

    @Test
    void itWaitsForTheNextEvent() {
        CompletableFuture<QueryAnswer<JournalItem>> waiting = CompletableFuture.supplyAsync(() -> read(3, 10, 30));
        record.append("other", registered());
        record.append("values", admitted("turin"));

        assertThat(page(waiting.join()).items())
                .extracting(JournalItem::sequence)
                .containsExactly(3L);
    }

    @Test
    void thePastEndsAtItsLastEvent() {
        Page<JournalItem> first = page(past(0, 1, "@1"));
        Page<JournalItem> rest = page(past(1, 10, "@1"));

        assertThat(first.next()).isEqualTo("1");
        assertThat(rest.items()).extracting(JournalItem::sequence).containsExactly(1L);
        assertThat(rest.asOf()).isEqualTo(MemoryRecord.FIRST.plusSeconds(2));
        assertThat(rest.next()).isNull();
        assertThat(page(past(2, 10, "@1")).items()).isEmpty();
        assertThat(page(past(Long.MAX_VALUE, 10, "@1")).sequence()).isEqualTo(1);
        assertThat(past(0, 10, "@3")).isInstanceOf(NotFound.class);
        assertThat(past(0, 10, "2019-01-06")).isInstanceOf(NotFound.class);
    }

    private QueryAnswer<JournalItem> past(long from, int limit, String asOf) {
        return journal.read(new ReadJournal(VALUES, from, limit, 30, AsOf.of(asOf)));
    }

    @Test
    void aProjectWithoutEventsIsNotFound() {
        assertThat(journal.read(new ReadJournal(new ProjectId("none"), 0, 10, 30, null)))
                .isEqualTo(new NotFound<>("project/none"));
    }

    @Test
    void limitsAreHeld() {
        assertThat(read(-1, 10, 0)).isInstanceOf(Malformed.class);
        assertThat(read(0, 0, 0)).isInstanceOf(Malformed.class);
        assertThat(read(0, 1, 0)).isInstanceOf(Page.class);
        assertThat(read(0, 1000, 0)).isInstanceOf(Page.class);
        assertThat(read(0, 1001, 0)).isInstanceOf(Malformed.class);
        assertThat(read(0, 10, -1)).isInstanceOf(Malformed.class);
        assertThat(read(0, 10, 31)).isInstanceOf(Malformed.class);
    }

    private QueryAnswer<JournalItem> read(long from, int limit, int wait) {
        return journal.read(new ReadJournal(VALUES, from, limit, wait, null));
    }

    private static Page<JournalItem> page(QueryAnswer<JournalItem> answer) {
        return (Page<JournalItem>) answer;
    }
}

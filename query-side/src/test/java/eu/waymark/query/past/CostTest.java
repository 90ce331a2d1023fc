package eu.waymark.query.past;

import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.Views;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Freshness;
import eu.waymark.query.compare.CompareQueries;
import eu.waymark.query.given.History;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.MemoryViewStore;
import eu.waymark.query.partner.PartnerQueries;
import eu.waymark.shared.Event;
import eu.waymark.shared.compare.Compare;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it costs to look back depends on the project's own events, and not on how many others the record holds. */
class CostTest {
    private static final ProjectId PROJECT = new ProjectId("p0");
    private static final int OWN = 120;

    @ParameterizedTest
    @ValueSource(strings = {"@100", "@0", "2019-01-07"})
    void looksBackWithoutReadingWhatOthersRecorded(String asOf) {
        assertThat(eventsRead(20, AsOf.of(asOf))).isEqualTo(eventsRead(0, AsOf.of(asOf)));
    }

    @Test
    void readsEachEventUpToThenAndTheFirstOnceMore() {
        long first = 1;
        long cut = 1;
        assertThat(eventsRead(3, new AsOf.Sequence(100))).isEqualTo(first + cut + 101);
    }

    @Test
    void comparesReadingEachEventOnce() {
        CountingReader reader = reader(5);
        Asking asking = asking(reader);
        RecordedPast past = new RecordedPast(new Cuts(reader, new EventCodec()), new MemoryViewStore());
        Compare query = new Compare(PROJECT, AsOf.of("@10"), When.asOf(AsOf.of("@100")), Paging.FIRST);

        assertThat(new CompareQueries(asking, past, Views.OF_PROJECTS, clock(reader)).find(query))
                .isInstanceOf(Page.class);

        long cuts = 4;
        assertThat(reader.events()).hasValue(cuts + 101);
    }

    private static long eventsRead(int others, AsOf asOf) {
        CountingReader reader = reader(others);
        PartnerQueries partners = new PartnerQueries(asking(reader));

        assertThat(partners.find(new FindPartners(PROJECT, When.asOf(asOf), Paging.FIRST)))
                .isInstanceOf(Page.class);

        return reader.events().get();
    }

    /** So many other projects, an event of each after each of our own. */
    private static CountingReader reader(int others) {
        History own = new History("p0", new Random(1));
        MemoryRecord record = new MemoryRecord("cost");
        for (int event = 0; event < OWN; event++) {
            Event happened = own.next();
            record.append("p0", happened.belongsToProject() ? happened : admitted("p" + event));
            for (int other = 1; other <= others; other++) record.append("p" + other, registered());
        }
        return new CountingReader(record);
    }

    private static Clock clock(CountingReader reader) {
        return Clock.fixed(MemoryRecord.FIRST.plusSeconds(reader.size()), ZoneOffset.UTC);
    }

    private static Asking asking(CountingReader reader) {
        RecordedPast past = new RecordedPast(new Cuts(reader, new EventCodec()), new MemoryViewStore());
        Freshness freshness = new Freshness(reader, (position, atMost) -> true, Duration.ZERO);
        return new Asking(past.views(), freshness, past, clock(reader), () -> {});
    }
}

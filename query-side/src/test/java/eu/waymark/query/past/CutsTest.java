package eu.waymark.query.past;

import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.answer.MalformedQueryException;
import eu.waymark.query.answer.NotRecordedException;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project is in Brussels, where summer time begins between the two days and the evening comes an hour or two before UTC's. */
class CutsTest {
    private static final ProjectId VALUES = new ProjectId("values");
    /** Already the 1st of April in Brussels. */
    private static final Instant NOW = Instant.parse("2020-03-31T22:30:00Z");

    private final MemoryRecord record = new MemoryRecord("cuts")
            .at(Instant.parse("2020-03-28T22:59:59.999Z"))
            .append("values", registered(), signed())
            .append("other", registered())
            .at(Instant.parse("2020-03-28T23:00:00Z"))
            .append("values", admitted("riga"))
            .at(Instant.parse("2020-03-31T21:59:59.999Z"))
            .append("values", admitted("turin"), admitted("oslo"))
            .at(Instant.parse("2020-03-31T22:00:00Z"))
            .append("values", admitted("bristol"));

    @ParameterizedTest
    @CsvSource({
        "2020-03-28,1,2020-03-28T22:59:59.999Z",
        "2020-03-29,2,2020-03-29T21:59:59.999Z",
        "2020-03-30,2,2020-03-30T21:59:59.999Z",
        "2020-03-31,4,2020-03-31T21:59:59.999Z",
        "2020-04-01,5,2020-03-31T22:30:00Z",
        "2020-03-28T22:59:59.999Z,1,2020-03-28T22:59:59.999Z",
        "2020-03-28T22:59:59.999999Z,1,2020-03-28T22:59:59.999999Z",
        "2020-03-28T23:00:00Z,2,2020-03-28T23:00:00Z",
        "2020-03-31T22:30:00Z,5,2020-03-31T22:30:00Z",
        "@0,0,2020-03-28T22:59:59.999Z",
        "@3,3,2020-03-31T21:59:59.999Z",
        "@5,5,2020-03-31T22:00:00Z"
    })
    void whatWasRecordedByThen(String asOf, long last, Instant instant) {
        assertThat(cut(asOf)).isEqualTo(new Cut("project/values", instant, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-27", "2020-03-28T22:59:59.998Z", "0000-01-01"})
    void beforeTheFirstEventItSaysSinceWhenThereIsOne(String asOf) {
        assertThatThrownBy(() -> cut(asOf))
                .isInstanceOfSatisfying(
                        NotRecordedException.class, e -> assertThat(e.what()).isEqualTo("project/values"))
                .hasMessageContaining(asOf)
                .hasMessageContaining("since 2020-03-28T22:59:59.999Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@6", "@999999999999999999"})
    void beyondTheLastEventItNamesTheLast(String asOf) {
        assertThatThrownBy(() -> cut(asOf))
                .isInstanceOf(NotRecordedException.class)
                .hasMessageContaining(asOf)
                .hasMessageContaining("its last is @5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-04-02", "9999-12-31", "2020-03-31T22:30:00.001Z"})
    void theFutureIsNotToBeRead(String asOf) {
        assertThatThrownBy(() -> cut(asOf))
                .isInstanceOf(MalformedQueryException.class)
                .hasMessageContaining(asOf + " lies in the future");
    }

    @Test
    void aProjectThatIsNotThereNeverWas() {
        Cuts cuts = new Cuts(record, new EventCodec());
        assertThatThrownBy(() -> cuts.of(new ProjectId("none"), AsOf.of("2020-03-28"), NOW))
                .isInstanceOf(NotRecordedException.class)
                .hasMessage(null);
    }

    private Cut cut(String asOf) {
        return new Cuts(record, new EventCodec()).of(VALUES, AsOf.of(asOf), NOW);
    }
}

package eu.waymark.shared.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** How far a query goes back: it is answered from what was recorded by then. */
public sealed interface AsOf {
    /** The end of this day, in the project's time zone. */
    record Day(LocalDate day) implements AsOf {
        @Override
        public String text() {
            return day.toString();
        }
    }

    record Moment(Instant instant) implements AsOf {
        @Override
        public String text() {
            return instant.toString();
        }
    }

    /** After the project's event with this sequence number. */
    record Sequence(long sequence) implements AsOf {
        @Override
        public String text() {
            return "@" + sequence;
        }
    }

    /** As it is written: {@code 2020-03-31}, {@code 2020-03-31T10:00:00Z} or {@code @12}. */
    @JsonValue
    String text();

    /** Throws {@link IllegalArgumentException} that says what can be written. */
    @JsonCreator
    static AsOf of(String text) {
        try {
            if (text.matches("@[0-9]{1,18}")) return new Sequence(Long.parseLong(text.substring(1)));
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return new Day(LocalDate.parse(text));
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*Z")) return new Moment(Instant.parse(text));
        } catch (DateTimeException e) {
            throw fault();
        }
        throw fault();
    }

    private static IllegalArgumentException fault() {
        return new IllegalArgumentException(
                "must be a day that exists, such as 2020-03-31, an instant in UTC, such as 2020-03-31T10:00:00Z,"
                        + " or @ and a sequence number, such as @12");
    }
}

package eu.waymark.eventstore.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A day is a string of ISO 8601 and nothing else; Jackson by itself also takes arrays and numbers. */
final class IsoDate extends StdScalarDeserializer<LocalDate> {
    IsoDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(this, "a day is written as a string, such as \"2019-07-15\"");
        }
        try {
            return LocalDate.parse(parser.getString());
        } catch (DateTimeException e) {
            return context.reportInputMismatch(this, "'%s' is no day", parser.getString());
        }
    }
}

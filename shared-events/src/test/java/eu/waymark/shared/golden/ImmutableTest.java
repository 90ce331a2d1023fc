package eu.waymark.shared.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.EventTypes;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class ImmutableTest {
    @Test
    void noListOfAMessageCanBeChangedOnceItIsBound() {
        Stream<Record> events = EventTypes.ALL.stream()
                .map(type -> (Record) Json.MAPPER.treeToValue(Golden.event(type, "complete"), type.type()));
        Stream<Record> commands = CommandTypes.ALL.stream()
                .map(type -> (Record) Json.MAPPER.treeToValue(Golden.command(type, "complete"), type.type()));

        assertThat(Stream.concat(events, commands).flatMap(ImmutableTest::lists))
                .hasSizeGreaterThan(5)
                .allSatisfy(list -> assertThat(list).isUnmodifiable());
    }

    private static Stream<Collection<?>> lists(Record message) {
        return Stream.of(message.getClass().getRecordComponents())
                .map(component -> value(message, component))
                .flatMap(value -> switch (value) {
                    case List<?> list -> Stream.of(list);
                    case Record nested -> lists(nested);
                    case null, default -> Stream.of();
                });
    }

    private static @Nullable Object value(Record message, RecordComponent component) {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}

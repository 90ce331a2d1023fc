package eu.waymark.query.given;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law of folding is held against tells of everything that can happen. */
class HistoryTest {
    @Test
    void everyKindOfEventIsGenerated() {
        History history = new History("values", new Random(7));

        Set<Class<?>> generated = Stream.generate(history::next)
                .limit(20_000)
                .map(Event::getClass)
                .collect(Collectors.toSet());

        assertThat(generated)
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.ALL.stream().map(EventType::type).toList());
    }
}

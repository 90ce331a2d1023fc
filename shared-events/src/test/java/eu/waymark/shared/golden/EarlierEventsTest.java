package eu.waymark.shared.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Events whose revision gained optional components: what was recorded without them stays what it was. */
class EarlierEventsTest {
    private static final Path EARLIER = Path.of("src/test/resources/golden-earlier");

    /** Each folder has the name of an event; one that is none fails here. */
    static Stream<EventType> types() throws IOException {
        try (Stream<Path> folders = Files.list(EARLIER)) {
            return folders
                    .sorted()
                    .map(folder ->
                            EventTypes.named(folder.getFileName().toString()).orElseThrow())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEarlierFileBindsToItsEventAndIsWrittenBackTheSame(EventType type) {
        JsonNode earlier = Golden.earlier(type);

        Event event = Json.MAPPER.treeToValue(earlier, type.type());

        assertThat(Json.MAPPER.writeValueAsString(event)).isEqualTo(earlier.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void itLacksWhatWasAddedAndHasNothingThatWasDropped(EventType type) {
        assertThat(Components.every(type.type()).toList())
                .containsSubsequence(Components.in(Golden.earlier(type)).toList())
                .hasSizeGreaterThan((int) Components.in(Golden.earlier(type)).count());
    }
}

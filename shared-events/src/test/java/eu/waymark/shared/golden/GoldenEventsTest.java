package eu.waymark.shared.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class GoldenEventsTest {
    static final List<EventType> TYPES = EventTypes.ALL;

    @ParameterizedTest
    @FieldSource("TYPES")
    void eachFileBindsToItsEventAndIsWrittenBackTheSame(EventType type) {
        for (String file : List.of("complete", "minimal")) {
            JsonNode golden = Golden.event(type, file);
            Event event = Json.MAPPER.treeToValue(golden, type.type());
            assertThat(Json.MAPPER.writeValueAsString(event)).as(file).isEqualTo(golden.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void completeHasEveryComponentAndMinimalOnlyTheRequired(EventType type) {
        assertThat(Components.in(Golden.event(type, "complete")))
                .containsExactlyElementsOf(Components.every(type.type()).toList());
        assertThat(Components.in(Golden.event(type, "minimal")))
                .containsExactlyElementsOf(Components.required(type.type()).toList());
    }

    @Test
    void everyRevisionEverRecordedHasBothFilesAndNoFileIsWithoutAType() throws IOException {
        Path golden = Path.of("src/test/resources/golden");
        try (Stream<Path> files = Files.walk(golden).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> golden.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            TYPES.stream().flatMap(GoldenEventsTest::expected).toList());
        }
    }

    private static Stream<String> expected(EventType type) {
        return IntStream.rangeClosed(1, Integer.parseInt(type.revision()))
                .mapToObj(revision -> type.name() + "/" + revision + "/")
                .flatMap(folder -> Stream.of(folder + "complete.json", folder + "minimal.json"));
    }
}

package eu.waymark.shared.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
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

/**
 * The approved schemas are what is served and enforced, so a change of a record shows as a change of a file that somebody reviews.
 * Run with {@code -Dapprove=true} to rewrite them.
 */
class ApprovedSchemasTest {
    static final List<CommandType> COMMANDS = CommandTypes.ALL;
    static final List<EventType> EVENTS = EventTypes.ALL;
    private static final Path APPROVED = Path.of("src/main/resources/eu/waymark/shared/schema");

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void theSchemaOfEachCommandIsApproved(CommandType type) throws IOException {
        compare("commands/" + type.name(), SchemaGeneration.of(type));
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void theSchemaOfEachEventIsApproved(EventType type) throws IOException {
        compare("events/" + type.name() + "-" + type.revision(), SchemaGeneration.of(type));
    }

    @Test
    void everyRevisionEverRecordedKeepsItsSchemaAndNoSchemaIsWithoutAType() throws IOException {
        Stream<String> commands = COMMANDS.stream().map(type -> "commands/" + type.name() + ".json");
        Stream<String> events = EVENTS.stream()
                .flatMap(type -> IntStream.rangeClosed(1, Integer.parseInt(type.revision()))
                        .mapToObj(revision -> "events/" + type.name() + "-" + revision + ".json"));
        try (Stream<Path> files = Files.walk(APPROVED).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> APPROVED.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(commands, events).toList());
        }
    }

    private static void compare(String name, String generated) throws IOException {
        Path approved = APPROVED.resolve(name + ".json");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, generated);
        }
        assertThat(Files.exists(approved) ? Files.readString(approved) : "")
                .as("%s: to approve the change, run this test with -Dapprove=true and review the difference", approved)
                .isEqualTo(generated);
    }
}

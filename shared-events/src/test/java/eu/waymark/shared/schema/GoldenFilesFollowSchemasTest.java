package eu.waymark.shared.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import eu.waymark.shared.golden.Golden;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFilesFollowSchemasTest {
    static final List<CommandType> COMMANDS = CommandTypes.ALL;
    static final List<EventType> EVENTS = EventTypes.ALL;
    private static final List<String> FILES = List.of("complete", "minimal");

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void examplesOfACommandAreWhatItsSchemaAllows(CommandType type) {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(Enforcement.ofCommand(type.name(), Golden.command(type, file)))
                        .isEmpty());
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void goldenFilesOfEveryRevisionAreWhatItsSchemaAllows(EventType type) {
        for (int revision = 1; revision <= Integer.parseInt(type.revision()); revision++) {
            String text = String.valueOf(revision);
            assertThat(FILES)
                    .allSatisfy(file -> assertThat(
                                    Enforcement.ofEvent(type.name(), text, Golden.event(type.name(), text, file)))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("eu.waymark.shared.golden.EarlierEventsTest#types")
    void whatWasRecordedEarlierIsStillWhatTheSchemaAllows(EventType type) {
        assertThat(Enforcement.ofEvent(type.name(), type.revision(), Golden.earlier(type)))
                .isEmpty();
    }
}

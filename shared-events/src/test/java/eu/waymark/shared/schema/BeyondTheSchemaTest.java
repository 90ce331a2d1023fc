package eu.waymark.shared.schema;

import static eu.waymark.shared.schema.Bodies.changed;
import static eu.waymark.shared.schema.Bodies.withTwo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.golden.Json;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.node.ObjectNode;

/** What has the right form and yet does not exist, or does not go together, is found when the body is bound. */
class BeyondTheSchemaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            InvitePartner   | {'country': 'XX'}               | country
            RegisterProject | {'timeZone': 'Europe/Nowhere'}  | timeZone
            """)
    void bindingNamesTheFieldThatNamesNothing(String command, String change, String field) {
        assertThat(faultBeyondTheSchema(command, changed(command, change)))
                .satisfies(fault -> assertThat(path(fault)).isEqualTo(field));
    }

    /** Where it concerns several fields of the command, the path is empty: the words begin with the field to point at. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ScheduleClusterVisit | {'to': '2021-03-01'}                                       | ''     | to must not be before from
            ScheduleMeeting      | {'to': '2020-09-13'}                                       | ''     | to must not be before from
            ScheduleMeeting      | {'to': '2020-09-14', 'startsAt': '10:00', 'endsAt': '10:00'} | ''   | endsAt must be after startsAt
            ScheduleMeeting      | {'to': '2020-09-14', 'startsAt': '10:00', 'endsAt': '09:59'} | ''   | endsAt must be after startsAt
            RescheduleActivity   | {'to': '2020-12-07', 'startsAt': '10:00', 'endsAt': '10:00'} | ''   | endsAt must be after startsAt
            SignGrantAgreement   | {'startsOn': '9999-12-01', 'months': 1}                    | ''     | months must end before the year 10000
            DefineBenchmark      | {'scale': {'lowest': 1, 'highest': 1}}                     | scale  | highest must be above lowest
            DefineBenchmark      | {'scale': {'lowest': 5, 'highest': 1}}                     | scale  | highest must be above lowest
            """)
    void bindingSaysWhatDoesNotGoTogether(String command, String change, String path, String words) {
        assertSaid(command, changed(command, change), path, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ScheduleClusterVisit | {'to': '2021-03-02'}
            ScheduleMeeting      | {'to': '2020-09-14', 'startsAt': '10:00', 'endsAt': '10:01'}
            ScheduleMeeting      | {'to': '2020-09-15', 'startsAt': '10:00', 'endsAt': '09:00'}
            RescheduleActivity   | {'to': '2020-12-07', 'startsAt': '10:00', 'endsAt': '10:01'}
            SignGrantAgreement   | {'startsOn': '9999-11-30', 'months': 1}
            DefineBenchmark      | {'scale': {'lowest': 1, 'highest': 2}}
            """)
    void theOtherSideOfItIsBound(String command, String change) {
        assertThatNoException().isThrownBy(() -> bind(command, changed(command, change)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PlanProgramme        | items     | {'startsAt': '10:00', 'endsAt': '10:00'} | items/1 | endsAt must be after startsAt
            RecordAttendance     | attended  | {'heads': 1}            | '' | attended must have one entry for each partner and function
            SignGrantAgreement   | targets   | {'target': 1}           | '' | targets must have one entry for each indicator
            AmendGrantAgreement  | targets   | {'target': 1}           | '' | targets must have one entry for each indicator
            DefineBenchmark      | standards | {'title': 'Another'}    | '' | standards must have names of their own
            RecordSelfAssessment | scores    | {'score': 1}            | '' | scores must have one entry for each standard
            RecordPeerReview     | scores    | {'reasons': 'Another'}  | '' | scores must have one entry for each standard
            """)
    void bindingSaysWhichEntriesDoNotGoTogether(String command, String list, String second, String path, String words) {
        assertSaid(command, withTwo(command, list, second), path, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PlanProgramme        | items     | {'startsAt': '10:00', 'endsAt': '10:01'}
            RecordAttendance     | attended  | {'function': 'EXPERT'}
            SignGrantAgreement   | targets   | {'indicator': 'ROADMAPS'}
            AmendGrantAgreement  | targets   | {'indicator': 'ROADMAPS'}
            DefineBenchmark      | standards | {'standard': 'another'}
            RecordSelfAssessment | scores    | {'standard': 'another'}
            RecordPeerReview     | scores    | {'standard': 'another'}
            """)
    void entriesThatGoTogetherAreBound(String command, String list, String second) {
        assertThatNoException().isThrownBy(() -> bind(command, withTwo(command, list, second)));
    }

    private static void assertSaid(String command, ObjectNode body, String path, String words) {
        DatabindException fault = faultBeyondTheSchema(command, body);
        assertThat(path(fault)).isEqualTo(path);
        assertThat(fault)
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(words);
        assertThat(body.at(path.isEmpty() ? "" : "/" + path).has(words.split(" ")[0]))
                .isTrue();
    }

    private static DatabindException faultBeyondTheSchema(String command, ObjectNode body) {
        assertThat(Enforcement.ofCommand(command, body)).isEmpty();
        return assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> bind(command, body))
                .actual();
    }

    private static Command bind(String command, ObjectNode body) {
        return Json.MAPPER.treeToValue(
                body, CommandTypes.named(command).orElseThrow().type());
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
                .collect(Collectors.joining("/"));
    }
}

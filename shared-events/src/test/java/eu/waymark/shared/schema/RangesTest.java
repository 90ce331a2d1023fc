package eu.waymark.shared.schema;

import static eu.waymark.shared.schema.Bodies.changed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ends of each range that a number of a command must lie in. */
class RangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SignGrantAgreement   | {'targets': [{'indicator': 'ROADMAPS', 'target': %d}]}                         | 0     | 100000 | /targets/0/target
            AmendGrantAgreement  | {'targets': [{'indicator': 'ROADMAPS', 'target': %d}]}                         | 0     | 100000 | /targets/0/target
            DefineBenchmark      | {'scale': {'lowest': %d, 'highest': 1000}}                                     | -1000 | 1000   | /scale/lowest
            DefineBenchmark      | {'scale': {'lowest': -1000, 'highest': %d}}                                    | -1000 | 1000   | /scale/highest
            RecordSelfAssessment | {'scores': [{'standard': 'training', 'score': %d, 'reasons': 'So'}]}           | -1000 | 1000   | /scores/0/score
            RecordPeerReview     | {'scores': [{'standard': 'training', 'score': %d, 'reasons': 'So'}]}           | -1000 | 1000   | /scores/0/score
            ReturnRoadmap        | {'submission': %d}                                                             | 1     | 1000   | /submission
            EndorseRoadmap       | {'submission': %d}                                                             | 1     | 1000   | /submission
            ReportActionProgress | {'action': %d}                                                                 | 1     | 1000   | /action
            AdoptGuidelines      | {'version': %d}                                                                | 1     | 1000   | /version
            """)
    void bothEndsAreAllowedAndNothingBeyondThem(String command, String change, int lowest, int highest, String field) {
        assertThat(Enforcement.ofCommand(command, changed(command, change.formatted(lowest))))
                .isEmpty();
        assertThat(Enforcement.ofCommand(command, changed(command, change.formatted(highest))))
                .isEmpty();
        assertThat(Enforcement.ofCommand(command, changed(command, change.formatted(lowest - 1))))
                .containsExactly("%s: must have a minimum value of %d".formatted(field, lowest));
        assertThat(Enforcement.ofCommand(command, changed(command, change.formatted(highest + 1))))
                .containsExactly("%s: must have a maximum value of %d".formatted(field, highest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ScheduleClusterVisit | {'invited': []}
            ScheduleMeeting      | {'partners': []}
            PlanProgramme        | {'items': []}
            DefineBenchmark      | {'standards': []}
            RecordSelfAssessment | {'scores': []}
            RecordPeerReview     | {'scores': []}
            SignGrantAgreement   | {'targets': []}
            """)
    void aListThatSaysNothingIsLeftOut(String command, String change) {
        assertThat(Enforcement.ofCommand(command, changed(command, change)))
                .singleElement()
                .asString()
                .contains("must have at least 1 item");
    }
}

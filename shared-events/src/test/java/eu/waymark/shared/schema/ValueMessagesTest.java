package eu.waymark.shared.schema;

import static eu.waymark.shared.schema.Bodies.changed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where a value has not its form, and that the last one with that form passes. */
class ValueMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"24:00", "10:60", "9:00", "10.00", "10:00:00", "10:00Z", " 10:00", "10:00\\n", "noon", ""})
    void aTimeOfDayHasHoursAndMinutes(String time) {
        assertThat(Enforcement.ofCommand("ScheduleMeeting", changed("ScheduleMeeting", "{'startsAt': '" + time + "'}")))
                .containsExactly("/startsAt: must be a time of day in the project's time zone, such as 10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550",
                "sha256:b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b78",
            })
    void aDigestIsSha256InLowerCaseHex(String digest) {
        assertThat(Enforcement.ofCommand("PresentDocument", changed("PresentDocument", "{'digest': '" + digest + "'}")))
                .containsExactly("/digest: must be the SHA-256 of a document in lower-case hex, 64 digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.comune.torino.it",
                "ftp://www.comune.torino.it/",
                "javascript:alert(1)",
                "mailto:somebody@comune.torino.it",
                "https://somebody@www.comune.torino.it/",
                "https://www.comune.torino.it/?person=12",
                "https://www.comune.torino.it/#somebody",
                "https://www.comune.torino.it/a b",
                "https://",
            })
    void aPublicPageIsAnAddressWithoutUserQueryAndFragment(String page) {
        assertThat(Enforcement.ofCommand("AppointContact", changed("AppointContact", "{'page': '" + page + "'}")))
                .containsExactly(
                        "/page: must be a public page of an organisation, an address such as https://www.comune.torino.it/ without user, query and fragment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RecordOutput    | {'output': 'Toolkit'}                                     | /output
            RecordOutput    | {'output': '-toolkit'}                                    | /output
            DefineBenchmark | {'standards': [{'standard': 'a desk', 'title': 'A desk'}]} | /standards/0/standard
            """)
    void anOutputAndAStandardHaveReadableNames(String command, String change, String field) {
        assertThat(Enforcement.ofCommand(command, changed(command, change)))
                .containsExactly(
                        field + ": must be at most 63 of a to z, 0 to 9 and hyphens, not starting with a hyphen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ScheduleMeeting | {'startsAt': '00:00', 'endsAt': '23:59'}
            ScheduleMeeting | {'startsAt': '19:00', 'endsAt': '20:00'}
            PresentDocument | {'digest': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'}
            AppointContact  | {'page': 'https://www.comune.torino.it'}
            AppointContact  | {'page': 'http://cities.example:8080/projects/values_2019/a~b-c.d/%C3%A9'}
            RecordOutput    | {'output': '2'}
            DefineBenchmark | {'standards': [{'standard': 'welcome-desk-2', 'title': 'A desk'}]}
            """)
    void whatHasItsFormPasses(String command, String change) {
        assertThat(Enforcement.ofCommand(command, changed(command, change))).isEmpty();
    }
}

package eu.waymark.backoffice.demo;

import static eu.waymark.backoffice.demo.ValuesEvidenceTest.CITIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The history of VALUES: every dated event that is public is on the timeline, and no other. */
class ValuesEventsTest {
    @TempDir
    static Path folder;

    private static RecordedScript values;

    @BeforeAll
    static void start() {
        values = RecordedScript.in(folder, DemoScript.values());
    }

    @AfterAll
    static void stop() {
        values.close();
    }

    /** In the order of the domain notes; where only a span is known, its first and last day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLUSTER_VISIT       | zurich       | 2019-02-01 | 2019-07-04 | WITHIN |       |       | false | zurich ostend sheffield terrassa eurocities migrationwork
            CLUSTER_VISIT       | bristol      | 2019-02-01 | 2019-07-14 | WITHIN |       |       | false | bristol nuremberg toulouse turin eurocities migrationwork
            CLUSTER_VISIT       | nuremberg    | 2019-02-01 | 2020-02-29 | WITHIN |       |       | false | nuremberg bristol toulouse turin eurocities migrationwork
            CLUSTER_VISIT       | cesena       | 2019-11-26 | 2019-11-28 | DAY    |       |       | false | cesena riga madrid eurocities migrationwork
            EXCHANGE            | bristol      | 2019-02-01 | 2020-02-29 | WITHIN |       |       | false | bristol nuremberg
            EXCHANGE            | nuremberg    | 2020-03-01 | 2020-03-31 | WITHIN |       |       | false | nuremberg bristol
            CITY_DIALOGUE       | eurocities   | 2020-05-18 | 2020-05-18 | DAY    | 10:00 | 12:00 | true  | eurocities riga bristol madrid toulouse
            CLUSTER_VISIT       | cesena       | 2020-08-01 | 2020-08-31 | WITHIN |       |       | false |
            WORKSHOP            |              | 2020-11-25 | 2020-11-25 | DAY    |       |       | true  | eurocities nuremberg
            WORKSHOP            |              | 2020-11-26 | 2020-11-26 | DAY    |       |       | true  | eurocities nuremberg
            WORKSHOP            |              | 2020-11-27 | 2020-11-27 | DAY    |       |       | true  | eurocities nuremberg
            WORKSHOP            |              | 2020-11-30 | 2020-11-30 | DAY    |       |       | true  | eurocities nuremberg
            CONFERENCE          | nuremberg    | 2020-12-02 | 2020-12-03 | DAY    |       |       | true  | nuremberg eurocities
            PARTNERSHIP_MEETING | turin        | 2021-02-03 | 2021-02-03 | DAY    |       |       | true  | turin eurocities
            CLUSTER_VISIT       | dusseldorf   | 2021-03-02 | 2021-03-04 | DAY    |       |       | true  | dusseldorf oslo amsterdam thessaloniki eurocities migrationwork
            """)
    void everyDatedEventIsOnTheTimelineAsFarAsItsDatesAreKnown(
            String kind,
            @Nullable String host,
            String from,
            String to,
            String precision,
            @Nullable String startsAt,
            @Nullable String endsAt,
            boolean online,
            @Nullable String attended) {
        JsonNode activity = activity(kind, host, from);

        assertThat(timeline(activity)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("kind").stringValue()).isEqualTo(kind);
            assertThat(item.get("from").stringValue()).isEqualTo(from);
            assertThat(item.get("to").stringValue()).isEqualTo(to);
            assertThat(item.get("precision").stringValue()).isEqualTo(precision);
            assertThat(item.get("startsAt").stringValue(null)).isEqualTo(startsAt);
            assertThat(item.get("endsAt").stringValue(null)).isEqualTo(endsAt);
        });
        assertThat(timeline(activity).getLast().get("online").booleanValue()).isEqualTo(online);
        assertThat(activity.get("state").stringValue()).isEqualTo(attended == null ? "PLANNED" : "COMPLETED");
        assertThat(attended(activity))
                .containsExactlyInAnyOrderElementsOf(attended == null ? List.of() : List.of(attended.split(" ")));
    }

    @Test
    void theClosingEventInSpring2021BroughtAllTogether() {
        JsonNode closing = activity("CONFERENCE", null, "2021-03-01");

        assertThat(closing.get("to").stringValue()).isEqualTo("2021-04-30");
        assertThat(closing.get("precision").stringValue()).isEqualTo("WITHIN");
        assertThat(closing.get("online").booleanValue()).isTrue();
        assertThat(attended(closing))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("eurocities", "migrationwork", "cev"), CITIES.stream())
                                .toList());
    }

    @Test
    void nothingElseIsThere() {
        assertThat(values.items("/activities")).hasSize(16);
    }

    @Test
    void theProjectRanFromFebruary2019ToTheEndOfApril2021() {
        JsonNode project = values.one("");

        assertThat(project.get("startsOn").stringValue()).isEqualTo("2019-02-01");
        assertThat(project.get("endsOn").stringValue()).isEqualTo("2021-04-30");
        assertThat(project.get("amendments").intValue()).isOne();
        assertThat(values.items("/timeline?kind=AGREEMENT"))
                .extracting(item -> item.get("type").stringValue())
                .containsExactly("GrantAgreementSigned", "GrantAgreementAmended");
    }

    @Test
    void theTurinMeetingMovedOnLineBeforeItsDay() {
        JsonNode turin = activity("PARTNERSHIP_MEETING", "turin", "2021-02-03");

        assertThat(turin.get("moved").booleanValue()).isTrue();
        assertThat(turin.get("moveReason").stringValue()).isEqualTo("Covid-19");
        assertThat(turin.at("/documents/0/title").stringValue()).isEqualTo("Social Report 2019 (Bilancio Sociale)");
        assertThat(turin.at("/documents/0/presentedBy").stringValue()).isEqualTo("Vol.To");
        assertThat(timeline(turin).stream().filter(item -> !item.get("moved").booleanValue()))
                .singleElement()
                .satisfies(item -> assertThat(item.get("online").booleanValue()).isFalse());
        assertThat(timeline(turin).stream()
                        .filter(item -> item.get("type").stringValue().equals("ActivityMovedOnline"))
                        .map(item -> LocalDate.parse(item.get("occurredOn").stringValue())))
                .singleElement()
                .matches(day -> day.isBefore(LocalDate.of(2021, 2, 3)));
    }

    @Test
    void oneClusterVisitIsOverdueAndNoOtherActivity() {
        assertThat(values.items("/due").stream()
                        .filter(item -> item.get("subject").stringValue().startsWith("activity/")))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("what").stringValue()).contains("Cluster visit", "Cesena");
                    assertThat(item.get("by").stringValue()).isEqualTo("2020-08-31");
                    assertThat(item.get("overdue").booleanValue()).isTrue();
                    assertThat(item.get("partners").valueStream().map(JsonNode::stringValue))
                            .containsExactly("cesena", "riga", "madrid", "brno", "eurocities", "migrationwork");
                });
        assertThat(values.items("/activities").stream()
                        .filter(activity -> activity.get("overdue").booleanValue()))
                .hasSize(1);
    }

    private static JsonNode activity(String kind, @Nullable String host, String from) {
        List<JsonNode> found = values.items("/activities").stream()
                .filter(activity -> activity.get("kind").stringValue().equals(kind)
                        && Objects.equals(activity.get("host").stringValue(null), host)
                        && activity.get("from").stringValue().equals(from))
                .toList();
        assertThat(found).as("%s of %s from %s", kind, host, from).hasSize(1);
        return found.getFirst();
    }

    private static Stream<String> attended(JsonNode activity) {
        return activity.get("attended")
                .valueStream()
                .map(entry -> entry.get("partner").stringValue())
                .distinct();
    }

    private static List<JsonNode> timeline(JsonNode activity) {
        String subject = "activity/" + activity.get("activity").stringValue();
        return values.items("/timeline").stream()
                .filter(item -> item.get("subject").stringValue().equals(subject))
                .toList();
    }
}

package eu.waymark.backoffice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The fictitious project, which goes through the whole course. */
class Demo2026Test {
    private static final List<String> CITIES = List.of("eastmere", "hillcrest", "lakeholm", "northport", "southbay");

    @TempDir
    static Path folder;

    private static RecordedScript demo;

    @BeforeAll
    static void start() {
        demo = RecordedScript.in(folder, DemoScript.demo2026());
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void everyTargetIsReached() {
        assertThat(demo.items("/targets"))
                .extracting(
                        item -> item.get("indicator").stringValue(),
                        item -> item.get("target").intValue(),
                        item -> item.get("achieved").intValue(),
                        item -> item.get("missing").intValue())
                .containsExactly(
                        tuple("CLUSTER_VISITS", 5),
                        tuple("EXCHANGE_PAIRS", 1),
                        tuple("ROADMAPS", 5),
                        tuple("BENCHMARKS", 2),
                        tuple("GUIDELINES_ADOPTIONS", 5));
    }

    @Test
    void nothingIsLeftToDoAndTheProjectIsClosed() {
        assertThat(demo.items("/due")).isEmpty();
        assertThat(demo.items("/partners"))
                .allMatch(partner -> partner.get("overdue").isEmpty());
        assertThat(demo.one("").get("closed").booleanValue()).isTrue();
    }

    @Test
    void eachCityHasItsRoadmapEndorsedWithBodyActDayAndDocument() {
        assertThat(demo.items("/roadmaps"))
                .extracting(roadmap -> roadmap.get("partner").stringValue())
                .containsExactlyInAnyOrderElementsOf(CITIES);
        assertThat(demo.items("/roadmaps")).allSatisfy(roadmap -> {
            assertThat(roadmap.get("state").stringValue()).isEqualTo("ENDORSED");
            assertThat(roadmap.get("endorsement").valueStream()).noneMatch(JsonNode::isNull);
            assertThat(roadmap.get("stakeholders")).isNotEmpty();
            assertThat(roadmap.get("actions")).hasSizeGreaterThan(1);
        });
        JsonNode southbay = demo.one("/roadmaps/southbay");
        assertThat(southbay.at("/submissions/0/returned").stringValue()).contains("costs");
        assertThat(southbay.at("/endorsement/submission").intValue()).isEqualTo(2);
    }

    @Test
    void eachCityHasItsNeedsAnalysisItsBenchmarkAndItsGuidelines() {
        assertThat(demo.items("/partners").stream()
                        .filter(partner ->
                                CITIES.contains(partner.get("partner").stringValue())))
                .hasSize(CITIES.size())
                .allSatisfy(city -> {
                    assertThat(city.at("/needsAnalysis/recorded").booleanValue())
                            .isTrue();
                    assertThat(city.at("/benchmark/state").stringValue()).isEqualTo("PUBLISHED");
                    assertThat(city.at("/benchmark/self").booleanValue()).isTrue();
                    assertThat(city.at("/benchmark/peers").intValue()).isOne();
                    assertThat(city.at("/guidelines/adopted").booleanValue()).isTrue();
                });
    }

    @Test
    void oneVisitWasCompletedWithoutTheExpertAndSaysOnWhoseApproval() {
        assertThat(demo.items("/timeline?kind=CLUSTER_VISIT").stream()
                        .filter(item -> !item.get("waiver").isNull()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("type").stringValue()).isEqualTo("ActivityCompleted");
                    assertThat(item.at("/waiver/rule").stringValue()).isEqualTo("VIS-03");
                    assertThat(item.at("/waiver/approvedBy").stringValue()).isEqualTo("steering committee");
                });
    }

    @Test
    void everyKindOfMeetingIsThereWithWhatWasPresented() {
        assertThat(demo.items("/activities"))
                .extracting(activity -> activity.get("kind").stringValue())
                .contains(
                        "PARTNERSHIP_MEETING",
                        "WORKSHOP",
                        "TRAINING",
                        "CONFERENCE",
                        "CITY_DIALOGUE",
                        "STUDY_VISIT",
                        "CLUSTER_VISIT",
                        "EXCHANGE");
        assertThat(demo.items("/activities").stream()
                        .flatMap(activity -> activity.get("documents").valueStream()))
                .hasSize(3);
    }

    private static org.assertj.core.groups.Tuple tuple(String indicator, int reached) {
        return org.assertj.core.api.Assertions.tuple(indicator, reached, reached, 0);
    }
}

package eu.waymark.backoffice.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The history of VALUES: what the project produced, with no more evidence than there is. */
class ValuesEvidenceTest {
    static final List<String> CITIES = List.of(
            "amsterdam",
            "bristol",
            "brno",
            "cesena",
            "dusseldorf",
            "madrid",
            "nuremberg",
            "oslo",
            "ostend",
            "riga",
            "sheffield",
            "terrassa",
            "thessaloniki",
            "toulouse",
            "turin",
            "zurich");

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

    @Test
    void eachCityHasADraftedRoadmapAndNoneIsEndorsed() {
        assertThat(values.items("/roadmaps"))
                .extracting(
                        roadmap -> roadmap.get("partner").stringValue(),
                        roadmap -> roadmap.get("state").stringValue(),
                        roadmap -> roadmap.get("submissions").size())
                .containsExactlyInAnyOrderElementsOf(
                        CITIES.stream().map(city -> tuple(city, "DRAFTED", 0)).toList());
    }

    @Test
    void guidelinesAndBenchmarksAreKnownAsOutputsWithoutADayAndNoMore() {
        assertThat(values.items("/guidelines")).isEmpty();
        assertThat(values.items("/benchmarks"))
                .hasSize(4)
                .allMatch(benchmark -> benchmark.get("state").stringValue().equals("OUTPUT_ONLY"));
        assertThat(values.items("/outputs"))
                .extracting(output -> output.get("output").stringValue())
                .containsExactlyInAnyOrder(
                        "benchmark-a", "benchmark-b", "benchmark-c", "benchmark-d", "guidelines", "toolkit");
        assertThat(values.items("/outputs"))
                .allMatch(output -> output.get("deliveredOn").isNull());
        assertThat(values.items("/partners").stream()
                        .filter(partner -> partner.at("/needsAnalysis/recorded").booleanValue()))
                .hasSize(16)
                .allSatisfy(city -> {
                    assertThat(city.at("/needsAnalysis/expert").stringValue()).isEqualTo("migrationwork");
                    assertThat(city.at("/needsAnalysis/deliveredOn").isNull()).isTrue();
                    assertThat(city.at("/guidelines/adopted").booleanValue()).isFalse();
                });
    }

    @Test
    void targetsShowHowLittleIsEvidenced() {
        assertThat(values.items("/targets"))
                .extracting(
                        item -> item.get("indicator").stringValue(),
                        item -> item.get("target").intValue(),
                        item -> item.get("achieved").intValue(),
                        item -> item.get("planned").intValue(),
                        item -> item.get("missing").intValue())
                .containsExactly(
                        tuple("CLUSTER_VISITS", 16, 5, 1, 11),
                        tuple("EXCHANGE_PAIRS", 8, 1, 0, 7),
                        tuple("ROADMAPS", 16, 0, 16, 16),
                        tuple("BENCHMARKS", 4, 0, 0, 4),
                        tuple("GUIDELINES_ADOPTIONS", 16, 0, 0, 16));
    }

    @Test
    void localStakeholdersAreNamedWithTheProjectsThatTheyRun() {
        JsonNode turin = values.one("/partners/turin");

        assertThat(turin.at("/stakeholders/0/organisation").stringValue()).isEqualTo("Vol.To");
        assertThat(turin.at("/stakeholders/0/relatedProjects").valueStream())
                .extracting(project -> project.get("title").stringValue())
                .containsExactly("EvolYou", "Neon", "PerGiove!", "Conosciamoci Meglio");
        assertThat(values.one("/partners/cesena").get("stakeholders").valueStream())
                .extracting(stakeholder -> stakeholder.get("organisation").stringValue())
                .containsExactly("Assiprov", "Auser", "Caritas");
        assertThat(values.one("/partners/eurocities").at("/contacts/0/function").stringValue())
                .isEqualTo("PROJECT_OFFICER");
    }
}

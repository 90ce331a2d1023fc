package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.project.ProjectId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of subject has a page, or a place on one. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource({
        "project,/projects/p",
        "agreement,/projects/p#targets",
        "partner/turin,/projects/p/partners/turin",
        "needs-analysis/turin,/projects/p/partners/turin",
        "community/D,/projects/p#community-D",
        "activity/6b1f2f5e,/projects/p/activities/6b1f2f5e",
        "roadmap/turin,/projects/p/roadmaps/turin",
        "benchmark/D,/projects/p/benchmarks#community-D",
        "guidelines,/projects/p/guidelines",
        "guidelines/turin,/projects/p/guidelines",
        "output/toolkit,/projects/p/guidelines#outputs"
    })
    void aSubjectLeadsToWhereItIsShown(String subject, String place) {
        assertThat(new Places(new Seen(new ProjectId("p"), null)).of(subject)).isEqualTo(place);
    }
}

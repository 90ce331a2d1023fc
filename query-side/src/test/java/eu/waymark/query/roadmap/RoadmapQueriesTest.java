package eu.waymark.query.roadmap;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static eu.waymark.query.given.RoadmapEvents.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.roadmap.FindRoadmap;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.roadmap.RoadmapState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadmapQueriesTest {
    private static final ProjectId VALUES = new ProjectId("values");

    private final RoadmapQueries queries = new RoadmapQueries(
            given(registered(), drafted("turin", "Welcome"), drafted("riga", "Hello"), submitted("turin", 1))
                    .asked(DAY));

    @Test
    void roadmapsAreListedByCityPageByPage() {
        Page<RoadmapOverview> first = page(null);
        assertThat(first.items()).extracting(it -> it.partner().value()).containsExactly("riga");

        Page<RoadmapOverview> second = page(first.next());
        assertThat(second.items()).extracting(it -> it.partner().value()).containsExactly("turin");
        assertThat(second.next()).isNull();
    }

    @Test
    void oneRoadmapIsAnsweredWithItsOwnVersion() {
        Single<RoadmapOverview> riga =
                (Single<RoadmapOverview>) queries.find(new FindRoadmap(VALUES, partner("riga"), null));

        assertThat(riga.version()).isEqualTo(2);
        assertThat(riga.item().state()).isEqualTo(RoadmapState.DRAFTED);
    }

    @Test
    void aCityWithoutARoadmapHasNone() {
        assertThat(queries.find(new FindRoadmap(VALUES, partner("oslo"), null)))
                .isEqualTo(new NotFound<>("roadmap/oslo"));
    }

    private Page<RoadmapOverview> page(@Nullable String cursor) {
        return (Page<RoadmapOverview>) queries.find(new FindRoadmaps(VALUES, null, new Paging(1, cursor)));
    }
}

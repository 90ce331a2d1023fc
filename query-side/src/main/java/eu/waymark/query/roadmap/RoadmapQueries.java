package eu.waymark.query.roadmap;

import eu.waymark.query.answer.Asking;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.roadmap.FindRoadmap;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.roadmap.RoadmapOverview;
import java.util.List;
import java.util.function.Function;

/** Answers what is asked about roadmaps. */
public record RoadmapQueries(Asking asking) {

    public QueryAnswer<RoadmapOverview> find(FindRoadmaps query) {
        return asking.about(
                query, reading -> reading.page(Roadmaps.VIEW, List.of(), query.paging(), Function.identity()));
    }

    public QueryAnswer<RoadmapOverview> find(FindRoadmap query) {
        return asking.about(query, reading -> {
            RoadmapOverview roadmap =
                    reading.find(Roadmaps.VIEW, query.partner().value());
            return roadmap == null
                    ? new NotFound<>(Subjects.roadmap(query.partner()))
                    : reading.single(roadmap, roadmap.version());
        });
    }
}

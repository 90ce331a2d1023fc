package eu.waymark.query.compare;

import eu.waymark.query.past.Side;
import eu.waymark.query.store.Documents;
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.agreement.TargetProgress;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.guidelines.GuidelinesOverview;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.output.OutputOverview;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.roadmap.RoadmapOverview;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a project's questions were answered with as of a time: every value by subject and path, {@code partner/turin/name}. */
final class Told {
    private static final Paging ALL = new Paging(Paging.LARGEST_LIMIT, null);

    private final Map<String, Object> values = new TreeMap<>();
    private final Side side;

    private Told(Side side) {
        this.side = side;
    }

    static Map<String, Object> of(Side side, ProjectId project, AsOf asOf) {
        Told told = new Told(side);
        When then = When.asOf(asOf);
        ProjectOverview overview = (ProjectOverview) ((Single<?>) side.ask(new FindProject(project, then))).item();
        told.put("project", ProjectState.of(overview));
        List<TargetProgress> targets = told.items(new FindTargets(project, then, ALL));
        told.put("agreement", AgreementState.of(overview, targets));
        List<GuidelinesOverview> guidelines = told.items(new FindGuidelines(project, then, ALL));
        told.put("guidelines", GuidelinesState.of(guidelines));
        for (PartnerStatus it : told.<PartnerStatus>items(new FindPartners(project, then, ALL)))
            told.put("partner/" + it.partner().value(), it);
        for (CommunityOverview it : told.<CommunityOverview>items(new FindCommunities(project, then, ALL)))
            told.put("community/" + it.community().value(), it);
        for (ActivityOverview it : told.<ActivityOverview>items(new FindActivities(project, then, ALL)))
            told.put("activity/" + it.activity(), it);
        for (RoadmapOverview it : told.<RoadmapOverview>items(new FindRoadmaps(project, then, ALL)))
            told.put("roadmap/" + it.partner().value(), it);
        for (BenchmarkOverview it : told.<BenchmarkOverview>items(new FindBenchmarks(project, then, ALL)))
            told.put("benchmark/" + it.community().value(), it);
        for (OutputOverview it : told.<OutputOverview>items(new FindOutputs(project, then, ALL)))
            told.put("output/" + it.output().value(), it);
        return told.values;
    }

    @SuppressWarnings("unchecked") // a list query is answered with a page of what it asks for
    private <T> List<T> items(Object query) {
        return ((Page<T>) side.ask(query)).items();
    }

    private record At(String path, JsonNode node) {}

    private void put(String subject, Record answer) {
        Deque<At> left = new ArrayDeque<>();
        left.add(new At(subject + " ", new JsonMapper().readTree(Documents.write(answer))));
        while (!left.isEmpty()) {
            At at = left.remove();
            int index = 0;
            for (JsonNode child : at.node()) {
                if (at.node().isArray()) left.add(new At(at.path() + "/" + index++, child));
            }
            at.node().propertyStream().forEach(it -> left.add(new At(at.path() + "/" + it.getKey(), it.getValue())));
            if (at.node().isEmpty()) values.put(at.path(), at.node().toString());
        }
    }
}

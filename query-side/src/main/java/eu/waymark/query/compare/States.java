package eu.waymark.query.compare;

import eu.waymark.query.activity.ActivityQueries;
import eu.waymark.query.agreement.TargetQueries;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.WholeList;
import eu.waymark.query.benchmark.BenchmarkQueries;
import eu.waymark.query.community.CommunityQueries;
import eu.waymark.query.guidelines.GuidelinesQueries;
import eu.waymark.query.output.OutputQueries;
import eu.waymark.query.partner.PartnerQueries;
import eu.waymark.query.portfolio.ProjectQueries;
import eu.waymark.query.roadmap.RoadmapQueries;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.roadmap.FindRoadmaps;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The state of every subject of a project, by subject: what the questions about them are answered with, and nothing else. */
final class States {
    private final ProjectId project;
    private final Asking asking;
    private final Map<String, State> states = new LinkedHashMap<>();

    private States(ProjectId project, Asking asking) {
        this.project = project;
        this.asking = asking;
    }

    /** In the order in which they are told. */
    static Map<String, State> of(ProjectId project, Asking asking) {
        States all = new States(project, asking);
        all.project();
        all.partnership();
        all.work();
        return Collections.unmodifiableMap(all.states);
    }

    private void project() {
        if (!(new ProjectQueries(asking).find(new FindProject(project, null)) instanceof Single<ProjectOverview> found))
            throw new IllegalStateException("no project: " + project);
        ProjectOverview overview = found.item();
        put(Subjects.PROJECT, overview.acronym(), ProjectState.of(overview));
        TargetQueries targets = new TargetQueries(asking);
        put(
                Subjects.AGREEMENT,
                "Grant agreement",
                AgreementState.of(
                        overview, WholeList.of(paging -> targets.find(new FindTargets(project, null, paging)))));
    }

    private void partnership() {
        PartnerQueries partners = new PartnerQueries(asking);
        WholeList.of(paging -> partners.find(new FindPartners(project, null, paging)))
                .forEach(it -> put(Subjects.partner(it.partner()), it.name(), it));
        CommunityQueries communities = new CommunityQueries(asking);
        WholeList.of(paging -> communities.find(new FindCommunities(project, null, paging)))
                .forEach(it -> put(Subjects.community(it.community()), "Community " + it.community(), it));
    }

    private void work() {
        ActivityQueries activities = new ActivityQueries(asking);
        WholeList.of(paging -> activities.find(new FindActivities(project, null, paging)))
                .forEach(it -> put(Subjects.activity(it.activity()), it.title(), it));
        RoadmapQueries roadmaps = new RoadmapQueries(asking);
        WholeList.of(paging -> roadmaps.find(new FindRoadmaps(project, null, paging)))
                .forEach(it -> put(Subjects.roadmap(it.partner()), "Roadmap of " + it.name(), it));
        BenchmarkQueries benchmarks = new BenchmarkQueries(asking);
        WholeList.of(paging -> benchmarks.find(new FindBenchmarks(project, null, paging)))
                .forEach(it -> put(Subjects.benchmark(it.community()), "Benchmark of community " + it.community(), it));
        GuidelinesQueries guidelines = new GuidelinesQueries(asking);
        put(
                Subjects.GUIDELINES,
                "Guidelines",
                GuidelinesState.of(WholeList.of(paging -> guidelines.find(new FindGuidelines(project, null, paging)))));
        OutputQueries outputs = new OutputQueries(asking);
        WholeList.of(paging -> outputs.find(new FindOutputs(project, null, paging)))
                .forEach(it -> put(Subjects.output(it.output()), it.title(), it));
    }

    private void put(String subject, String name, Record answer) {
        states.put(subject, new State(name, answer));
    }
}

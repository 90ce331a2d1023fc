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
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.roadmap.FindRoadmaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The questions whose answers are the states of a project's subjects: those of the interface, and nothing else. */
record Questions(ProjectId project) {
    /** One of them: the state of each subject that it is about. */
    interface Question extends Function<Asking, Map<String, State>> {}

    /** About the project and its agreement. */
    Map<String, State> project(Asking asking) {
        ProjectOverview overview = single(new ProjectQueries(asking).find(new FindProject(project, null)));
        TargetQueries targets = new TargetQueries(asking);
        var progress = WholeList.of(paging -> targets.find(new FindTargets(project, null, paging)));
        return Map.of(
                Subjects.PROJECT,
                new State(overview.acronym(), ProjectState.of(overview)),
                Subjects.AGREEMENT,
                new State("Grant agreement", AgreementState.of(overview, progress)));
    }

    /** About one of the activities, which are asked one by one: they are many, and an event is about one of them. */
    Map<String, State> activity(UUID activity, Asking asking) {
        ActivityOverview it = single(new ActivityQueries(asking).find(new FindActivity(project, activity, null)));
        return Map.of(Subjects.activity(activity), new State(it.title(), it));
    }

    /** About everything else, which is little enough to be asked as lists. */
    List<Question> lists() {
        return List.of(
                list(
                        (asking, paging) -> new PartnerQueries(asking).find(new FindPartners(project, null, paging)),
                        it -> Subjects.partner(it.partner()),
                        it -> it.name()),
                list(
                        (asking, paging) ->
                                new CommunityQueries(asking).find(new FindCommunities(project, null, paging)),
                        it -> Subjects.community(it.community()),
                        it -> "Community " + it.community().value()),
                list(
                        (asking, paging) -> new RoadmapQueries(asking).find(new FindRoadmaps(project, null, paging)),
                        it -> Subjects.roadmap(it.partner()),
                        it -> "Roadmap of " + it.name()),
                list(
                        (asking, paging) ->
                                new BenchmarkQueries(asking).find(new FindBenchmarks(project, null, paging)),
                        it -> Subjects.benchmark(it.community()),
                        it -> "Benchmark of community " + it.community().value()),
                list(
                        (asking, paging) -> new OutputQueries(asking).find(new FindOutputs(project, null, paging)),
                        it -> Subjects.output(it.output()),
                        it -> it.title()),
                this::guidelines);
    }

    private Map<String, State> guidelines(Asking asking) {
        GuidelinesQueries guidelines = new GuidelinesQueries(asking);
        var versions = WholeList.of(paging -> guidelines.find(new FindGuidelines(project, null, paging)));
        return Map.of(Subjects.GUIDELINES, new State("Guidelines", GuidelinesState.of(versions)));
    }

    private static <T extends Record> Question list(
            BiFunction<Asking, Paging, QueryAnswer<T>> query, Function<T, String> subject, Function<T, String> name) {
        return asking -> {
            Map<String, State> states = new LinkedHashMap<>();
            for (T item : WholeList.of(paging -> query.apply(asking, paging)))
                states.put(subject.apply(item), new State(name.apply(item), item));
            return states;
        };
    }

    private static <T> T single(QueryAnswer<T> answer) {
        if (answer instanceof Single<T> single) return single.item();
        throw new IllegalStateException("nothing single: " + answer);
    }
}

package eu.waymark.backoffice.openapi;

import static eu.waymark.backoffice.openapi.Question.list;
import static eu.waymark.backoffice.openapi.Question.single;

import eu.waymark.backoffice.query.ProjectList;
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.compare.SubjectChange;
import eu.waymark.shared.journal.JournalItem;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A path for each question. */
final class QueryPaths {
    private static final String PROJECT = "/api/projects/{project}";
    private static final String[] TIMELINE = {
        "partner", "community", "kind", "from", "to", "after", "asOf", "limit", "cursor"
    };
    private static final String[] COMPARE = {"earlier", "later", "after", "limit", "cursor"};
    private static final String[] JOURNAL = {"from", "wait", "raw", "after", "asOf", "limit", "cursor"};

    /** All that are answered with records of ours. */
    private static final List<Question> ALL = Stream.concat(
                    Stream.of(
                            list("/api/projects", "The portfolio", ProjectOverview.class, "limit", "cursor"),
                            single(PROJECT, "One project", ProjectOverview.class),
                            list(PROJECT + "/timeline", "The timeline, newest last", TimelineItem.class, TIMELINE),
                            list(PROJECT + "/journal", "The events, as stored", JournalItem.class, JOURNAL),
                            list(PROJECT + "/compare", "What changed between two times", SubjectChange.class, COMPARE),
                            single(PROJECT + "/partners/{partner}", "One partner's status", PartnerStatus.class),
                            single(PROJECT + "/activities/{activity}", "One activity", ActivityOverview.class),
                            single(PROJECT + "/roadmaps/{partner}", "The roadmap of one city", RoadmapOverview.class)),
                    Arrays.stream(ProjectList.values()).map(QueryPaths::question))
            .toList();

    private QueryPaths() {}

    static Map<String, Object> all() {
        Map<String, Object> paths = new LinkedHashMap<>();
        String catalogue = "/api/commands";
        paths.put(
                catalogue,
                Question.path(catalogue, "Every command that can be sent", Map.of("type", "object"), List.of()));
        ALL.forEach(question -> paths.put(question.address(), question.path()));
        paths.put(ExportPath.ADDRESS, ExportPath.path());
        paths.putAll(LedgerPaths.all());
        return paths;
    }

    /** What answers are made of, each once. */
    static List<Class<? extends Record>> items() {
        return Stream.concat(ALL.stream().map(Question::item), LedgerPaths.items().stream())
                .distinct()
                .toList();
    }

    private static Question question(ProjectList list) {
        return list(PROJECT + "/" + list.path(), list.summary(), list.item(), "after", "asOf", "limit", "cursor");
    }
}

package eu.waymark.query.bundle.view;

import eu.waymark.query.activity.ActivityQueries;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.WholeList;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.export.csv.Columns;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.partner.PartnerQueries;
import eu.waymark.query.roadmap.RoadmapQueries;
import eu.waymark.query.timeline.Timeline;
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables that a bundle holds for people: each as CSV with every column, and with those that matter most on its page. */
enum BundledTable {
    TIMELINE(
            Columns.of(TimelineItem.class),
            List.of("sequence", "occurredOn", "title", "partners", "recordedAt", "actor", "note"),
            BundledTable::timeline),
    PARTNERS(
            Columns.of(PartnerStatus.class),
            List.of("partner", "name", "country", "role", "community", "standing", "roadmap.state", "overdue"),
            listed((asking, project) ->
                    paging -> new PartnerQueries(asking).find(new FindPartners(project, null, paging)))),
    ROADMAPS(
            Columns.of(RoadmapOverview.class),
            List.of("partner", "title", "state", "submissions", "endorsement", "note"),
            listed((asking, project) ->
                    paging -> new RoadmapQueries(asking).find(new FindRoadmaps(project, null, paging)))),
    ACTIVITIES(
            Columns.of(ActivityOverview.class),
            List.of("kind", "title", "community", "from", "to", "precision", "online", "state", "partners", "outcome"),
            listed((asking, project) ->
                    paging -> new ActivityQueries(asking).find(new FindActivities(project, null, paging))));

    private final Columns columns;
    private final List<String> shown;
    private final Function<BundledProject, Stream<? extends Record>> items;

    BundledTable(Columns columns, List<String> shown, Function<BundledProject, Stream<? extends Record>> items) {
        this.columns = columns;
        this.shown = shown.stream().filter(columns.names()::contains).toList();
        this.items = items;
    }

    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    String path() {
        return BundlePaths.VIEWS + name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> header() {
        return columns.names();
    }

    Stream<List<String>> rows(BundledProject project) {
        return items.apply(project).map(columns::cells);
    }

    /** The columns on the page. */
    List<String> shown() {
        return shown;
    }

    /** Of a row, what is shown on the page. */
    List<String> shown(List<String> row) {
        return shown.stream()
                .map(name -> row.get(columns.names().indexOf(name)))
                .toList();
    }

    private static Stream<TimelineItem> timeline(BundledProject project) {
        return project.events().stream().flatMap(event -> item(event));
    }

    static Stream<TimelineItem> item(RecordedEvent event) {
        return Timeline.VIEW.keys(event).stream().map(key -> Timeline.VIEW.fold(key, null, event));
    }

    private static <T extends Record> Function<BundledProject, Stream<? extends Record>> listed(
            BiFunction<Asking, ProjectId, Function<Paging, QueryAnswer<T>>> question) {
        return project -> WholeList.of(question.apply(project.asking(), project.project())).stream();
    }
}

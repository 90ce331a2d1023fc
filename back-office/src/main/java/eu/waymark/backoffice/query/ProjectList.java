package eu.waymark.backoffice.query;

import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.agreement.TargetProgress;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.guidelines.GuidelinesOverview;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.output.OutputOverview;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.refusal.FindRefusals;
import eu.waymark.shared.refusal.RefusalItem;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.roadmap.RoadmapOverview;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of a project that are asked for in one and the same way, each under its name. What is served is described from here, too. */
public enum ProjectList {
    PARTNERS("The partner status matrix", PartnerStatus.class, FindPartners::new),
    COMMUNITIES("The communities of practice", CommunityOverview.class, FindCommunities::new),
    ACTIVITIES("The activities, by their first day", ActivityOverview.class, FindActivities::new),
    ROADMAPS("The roadmaps, by city", RoadmapOverview.class, FindRoadmaps::new),
    BENCHMARKS("The benchmarks, by community", BenchmarkOverview.class, FindBenchmarks::new),
    GUIDELINES("The versions of the guidelines, and who adopted them", GuidelinesOverview.class, FindGuidelines::new),
    OUTPUTS("The outputs, with a date or without", OutputOverview.class, FindOutputs::new),
    TARGETS("The targets agreed, and how far the record has come", TargetProgress.class, FindTargets::new),
    REFUSALS("The commands that rules refused", RefusalItem.class, FindRefusals::new),
    DUE("What has to be done: for whom, by when", DueItem.class, FindDue::new);

    private final String summary;
    private final Class<? extends Record> item;
    private final ListQuery<?> query;

    <T extends Record> ProjectList(String summary, Class<T> item, ListQuery<T> query) {
        this.summary = summary;
        this.item = item;
        this.query = query;
    }

    /** The list of this name, such as {@code partners}. */
    public static Optional<ProjectList> named(String name) {
        return Arrays.stream(values()).filter(list -> list.path().equals(name)).findFirst();
    }

    /** The last step of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String summary() {
        return summary;
    }

    public Class<? extends Record> item() {
        return item;
    }

    public ListQuery<?> query() {
        return query;
    }
}

package eu.waymark.query.roadmap;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapEvent;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapState;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roadmap of each city, by the city's readable name. */
public final class Roadmaps implements Projection<RoadmapOverview> {
    public static final Roadmaps VIEW = new Roadmaps();

    private Roadmaps() {}

    @Override
    public String name() {
        return "roadmaps";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RoadmapOverview> document() {
        return RoadmapOverview.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.event() instanceof RoadmapEvent about
                ? List.of(about.partner().value())
                : List.of();
    }

    @Override
    public RoadmapOverview fold(String key, @Nullable RoadmapOverview roadmap, RecordedEvent recorded) {
        RoadmapEvent event = (RoadmapEvent) recorded.event();
        InTheMaking next = new InTheMaking(before(event, roadmap));
        switch (event) {
            case RoadmapDrafted it -> next.drafted(it.title());
            case ActionPlanned it -> next.plans(it);
            case StakeholderInvolved it -> next.involves(it);
            case RoadmapSubmitted it -> next.submitted(it);
            case RoadmapReturned it -> next.returned(it);
            case RoadmapRevised it -> next.drafted(it.title());
            case RoadmapEndorsed it -> next.endorsed(it);
            case ActionProgressReported it -> next.reports(it);
        }
        return next.after(event, recorded.sequence());
    }

    /** Stakeholders may be involved before anything is drafted; all else needs the draft. */
    private static RoadmapOverview before(RoadmapEvent event, @Nullable RoadmapOverview roadmap) {
        boolean begins = event instanceof RoadmapDrafted || event instanceof StakeholderInvolved;
        if (!begins && (roadmap == null || roadmap.state() == RoadmapState.NONE))
            throw new IllegalStateException("the roadmap is not drafted before this event");
        return roadmap == null ? InTheMaking.nothing(event) : roadmap;
    }
}

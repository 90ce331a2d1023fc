package eu.waymark.command.roadmap;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapEvent;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapState;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The roadmaps of a project, and who took part in one that is not drafted yet. Immutable. */
public record Roadmaps(PMap<PartnerId, Roadmap> byCity) {
    public static final Roadmaps NONE = new Roadmaps(HashTreePMap.empty());

    public Roadmaps evolve(RoadmapEvent event) {
        PartnerId city = event.partner();
        return switch (event) {
            case StakeholderInvolved now -> with(city, of(city).involving(now.organisation()));
            case RoadmapDrafted now -> with(city, of(city).draft(now.title()));
            case ActionPlanned now -> with(city, known(city).planning(now.title()));
            case RoadmapSubmitted now -> with(city, known(city).submitted(now.submittedOn()));
            case RoadmapReturned _ -> with(city, known(city).now(RoadmapState.RETURNED));
            case RoadmapRevised now -> with(city, known(city).draft(now.title()));
            case RoadmapEndorsed _ -> with(city, known(city).now(RoadmapState.ENDORSED));
            case ActionProgressReported _ -> this;
        };
    }

    /** Whether this organisation took part in the city's roadmap. */
    public boolean involves(PartnerId city, String organisation) {
        return of(city).involved().contains(organisation);
    }

    Roadmap of(PartnerId city) {
        return byCity.getOrDefault(city, Roadmap.NONE);
    }

    private Roadmap known(PartnerId city) {
        Roadmap roadmap = of(city);
        if (roadmap.state() == RoadmapState.NONE)
            throw new IllegalStateException("the record tells of the roadmap of " + city + " before it is drafted");
        return roadmap;
    }

    private Roadmaps with(PartnerId city, Roadmap roadmap) {
        return new Roadmaps(byCity.plus(city, roadmap));
    }
}

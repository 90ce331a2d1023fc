package eu.waymark.query.timeline;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.agreement.AgreementEvent;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.output.OutputEvent;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.project.ProjectEvent;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.roadmap.RoadmapEvent;

/** What each event says, in one English sentence. */
final class Titles {
    private Titles() {}

    static String of(Event event) {
        return switch (event) {
            case ProjectEvent it -> ProjectTitles.of(it);
            case AgreementEvent it -> ProjectTitles.of(it);
            case PartnerEvent it -> PartnerTitles.of(it);
            case CommunityEvent it -> PartnerTitles.of(it);
            case ActivityEvent it -> ActivityTitles.of(it);
            case RoadmapEvent it -> RoadmapTitles.of(it);
            case BenchmarkEvent it -> OutputTitles.of(it);
            case GuidelinesEvent it -> OutputTitles.of(it);
            case OutputEvent it -> OutputTitles.of(it);
            case LedgerEvent it -> throw new IllegalStateException("the ledger stands on no timeline");
            case CommandRefused it -> throw new IllegalStateException("a refusal stands on no timeline");
        };
    }
}

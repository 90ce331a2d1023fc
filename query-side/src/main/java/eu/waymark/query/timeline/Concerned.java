package eu.waymark.query.timeline;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.agreement.AgreementEvent;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectEvent;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.roadmap.RoadmapEvent;
import eu.waymark.shared.timeline.TimelineKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom and what an event concerns, as far as the event itself says. */
final class Concerned {
    private Concerned() {}

    static TimelineKind kind(Event event) {
        return switch (event) {
            case ProjectEvent project -> TimelineKind.PROJECT;
            case AgreementEvent agreement -> TimelineKind.AGREEMENT;
            case PartnerEvent partner -> TimelineKind.PARTNER;
            case CommunityEvent community -> TimelineKind.COMMUNITY;
            case ActivityEvent activity -> kind(activity.details().kind());
            case RoadmapEvent roadmap -> TimelineKind.ROADMAP;
            case BenchmarkEvent benchmark -> TimelineKind.BENCHMARK;
            case GuidelinesEvent guidelines -> TimelineKind.GUIDELINES;
            case NeedsAnalysisRecorded needs -> TimelineKind.PARTNER;
            case OutputRecorded output -> kind(output.kind());
            case LedgerEvent ledger -> throw new IllegalStateException("the ledger stands on no timeline");
            case CommandRefused refused -> throw new IllegalStateException("a refusal stands on no timeline");
        };
    }

    static @Nullable CommunityCode community(Event event) {
        return switch (event) {
            case CommunityEvent community -> community.community();
            case ActivityEvent activity -> activity.details().community();
            case ProjectEvent project -> null;
            case AgreementEvent agreement -> null;
            case PartnerEvent partner -> null;
            case RoadmapEvent roadmap -> null;
            case BenchmarkEvent benchmark -> benchmark.community();
            case GuidelinesEvent guidelines -> null;
            case NeedsAnalysisRecorded needs -> null;
            case OutputRecorded output -> output.community();
            case LedgerEvent ledger -> null;
            case CommandRefused refused -> null;
        };
    }

    static List<PartnerId> partners(Event event) {
        return switch (event) {
            case ProjectRegistered registered -> List.of(registered.lead());
            case PartnerEvent partner -> List.of(partner.partner());
            case CityAssigned assigned -> List.of(assigned.partner());
            case CityReleased released -> List.of(released.partner());
            case ExpertAppointed appointed -> List.of(appointed.partner());
            case AttendanceRecorded recorded -> all(recorded);
            case ActivityEvent activity -> activity.details().partners();
            case RoadmapEvent roadmap -> List.of(roadmap.partner());
            case BenchmarkDefined defined -> List.of();
            case SelfAssessmentRecorded assessed -> List.of(assessed.partner());
            case PeerReviewRecorded reviewed -> List.of(reviewed.partner(), reviewed.reviewer());
            case BenchmarkPublished published -> published.cities();
            case GuidelinesPublished published -> List.of();
            case GuidelinesAdopted adopted -> List.of(adopted.partner());
            case NeedsAnalysisRecorded needs -> List.of(needs.partner(), needs.expert());
            case OutputRecorded output -> output.producedBy() == null ? List.of() : List.of(output.producedBy());
            case ProjectClosed closed -> List.of();
            case AgreementEvent agreement -> List.of();
            case CommunityFormed formed -> List.of();
            case LedgerEvent ledger -> List.of();
            case CommandRefused refused -> List.of();
        };
    }

    /** Those who attended too: not all of them were to take part. */
    private static List<PartnerId> all(AttendanceRecorded recorded) {
        return Stream.concat(
                        recorded.details().partners().stream(),
                        recorded.attended().stream().map(Attendance::partner))
                .distinct()
                .toList();
    }

    private static TimelineKind kind(ActivityKind kind) {
        return TimelineKind.valueOf(kind.name());
    }

    private static TimelineKind kind(OutputKind kind) {
        return switch (kind) {
            case BENCHMARK -> TimelineKind.BENCHMARK;
            case GUIDELINES -> TimelineKind.GUIDELINES;
            case TOOLKIT, PUBLICATION, OTHER -> TimelineKind.PROJECT;
        };
    }
}

package eu.waymark.shared;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was decided. Immutable, and never changed once recorded; a wrong one is corrected by a further event. */
public sealed interface Event
        permits ProjectEvent,
                AgreementEvent,
                PartnerEvent,
                CommunityEvent,
                ActivityEvent,
                RoadmapEvent,
                BenchmarkEvent,
                GuidelinesEvent,
                OutputEvent,
                LedgerEvent,
                CommandRefused {

    /**
     * What the event is about within its project: {@code project}, {@code agreement}, {@code partner/turin}, {@code community/D},
     * {@code activity/<id>}, {@code roadmap/turin} and so on, as {@link Subjects} names them. A subject's version is the sequence number of the last event about it.
     */
    String subject();

    /** The day on which it happened, in the project's time zone; not the day on which it was recorded. */
    LocalDate occurredOn();

    /** Free text for the reader of the record. Never personal data. */
    @Nullable
    String note();

    /** Whether it stands in the stream of a project, and so in its history. */
    default boolean belongsToProject() {
        return true;
    }

    /** The rule that was set aside for this event, and why. */
    default @Nullable Waiver waiver() {
        return null;
    }
}

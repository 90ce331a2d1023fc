package eu.waymark.shared;

import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.agreement.AgreementCommand;
import eu.waymark.shared.benchmark.BenchmarkCommand;
import eu.waymark.shared.community.CommunityCommand;
import eu.waymark.shared.guidelines.GuidelinesCommand;
import eu.waymark.shared.output.OutputCommand;
import eu.waymark.shared.partner.PartnerCommand;
import eu.waymark.shared.project.ProjectCommand;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.roadmap.RoadmapCommand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asks for. Every command names its project, since the project is what decides.
 *
 * <p>Immutable. A component that is {@code @Nullable} may be left out; all others are required, in Java and in the JSON schema.
 */
public sealed interface Command
        permits ProjectCommand,
                AgreementCommand,
                PartnerCommand,
                CommunityCommand,
                ActivityCommand,
                RoadmapCommand,
                BenchmarkCommand,
                GuidelinesCommand,
                OutputCommand {

    /** The project that decides. */
    ProjectId project();

    /** The subject whose version {@code If-Match} is held against, as in {@link Event#subject}. */
    String subject();

    /** The day of the decision; today in the project's time zone if left out. Never in the future (REC-01). */
    @Nullable
    LocalDate occurredOn();

    /** Free text for the reader of the record. Never personal data. */
    @Nullable
    String note();

    /** The rule that the operator asks to set aside, where this command meets one that can be. */
    default @Nullable Waiver waiver() {
        return null;
    }

    /** Whether the command makes its subject, so that there is no version yet to match. */
    default boolean creates() {
        return false;
    }
}

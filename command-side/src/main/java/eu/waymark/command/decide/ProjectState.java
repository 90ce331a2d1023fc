package eu.waymark.command.decide;

import eu.waymark.command.activity.Activities;
import eu.waymark.command.agreement.Agreement;
import eu.waymark.command.benchmark.Benchmarks;
import eu.waymark.command.community.Communities;
import eu.waymark.command.guidelines.Guidelines;
import eu.waymark.command.output.Outputs;
import eu.waymark.command.partner.Partners;
import eu.waymark.command.project.Registration;
import eu.waymark.command.roadmap.Roadmaps;
import eu.waymark.shared.Command;
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
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.roadmap.RoadmapEvent;
import java.time.ZoneId;

/** All that decides: the small states of a project's subjects. Immutable, of persistent collections: evolving copies little. */
public record ProjectState(
        Registration project,
        Agreement agreement,
        Partners partners,
        Communities communities,
        Activities activities,
        Roadmaps roadmaps,
        Benchmarks benchmarks,
        Guidelines guidelines,
        Outputs outputs) {

    public static final ProjectState EMPTY = new ProjectState(
            Registration.NONE,
            Agreement.NONE,
            Partners.NONE,
            Communities.NONE,
            Activities.NONE,
            Roadmaps.NONE,
            Benchmarks.NONE,
            Guidelines.NONE,
            Outputs.NONE);

    /**
     * The state after this event.
     *
     * @param sequence the event's sequence number in the project
     */
    public ProjectState evolve(Event event, long sequence) {
        Registration project = this.project;
        Agreement agreement = this.agreement;
        Partners partners = this.partners;
        Communities communities = this.communities;
        Activities activities = this.activities;
        Roadmaps roadmaps = this.roadmaps;
        Benchmarks benchmarks = this.benchmarks;
        Guidelines guidelines = this.guidelines;
        Outputs outputs = this.outputs;
        switch (event) {
            case ProjectEvent about -> project = project.evolve(about);
            case AgreementEvent about -> agreement = agreement.evolve(about);
            case PartnerEvent about -> partners = partners.evolve(about);
            case CommunityEvent about -> communities = communities.evolve(about);
            case ActivityEvent about -> activities = activities.evolve(about, sequence);
            case RoadmapEvent about -> roadmaps = roadmaps.evolve(about);
            case BenchmarkEvent about -> benchmarks = benchmarks.evolve(about, sequence);
            case GuidelinesEvent about -> guidelines = guidelines.evolve(about);
            case OutputEvent about -> outputs = outputs.evolve(about, sequence);
            case LedgerEvent about ->
                throw new IllegalArgumentException("the ledger has a stream of its own: " + about);
            case CommandRefused refusal ->
                throw new IllegalArgumentException("a refusal stands in a stream of its own: " + refusal);
        }
        return new ProjectState(
                project, agreement, partners, communities, activities, roadmaps, benchmarks, guidelines, outputs);
    }

    /** Where a day begins and ends: as registered, or as the command asks to register it. */
    ZoneId zoneFor(Command command) {
        return command instanceof RegisterProject register && !project.registered()
                ? Registration.zoneOf(register)
                : project.timeZone();
    }
}

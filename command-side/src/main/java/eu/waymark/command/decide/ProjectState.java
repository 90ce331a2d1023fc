package eu.waymark.command.decide;

import eu.waymark.command.activity.Activities;
import eu.waymark.command.agreement.Agreement;
import eu.waymark.command.community.Communities;
import eu.waymark.command.partner.Partners;
import eu.waymark.command.project.Registration;
import eu.waymark.shared.Command;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.agreement.AgreementEvent;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.project.ProjectEvent;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.refusal.CommandRefused;
import java.time.ZoneId;

/** All that decides: the small states of a project's subjects. Immutable, of persistent collections: evolving copies little. */
public record ProjectState(
        Registration project, Agreement agreement, Partners partners, Communities communities, Activities activities) {

    public static final ProjectState EMPTY =
            new ProjectState(Registration.NONE, Agreement.NONE, Partners.NONE, Communities.NONE, Activities.NONE);

    /**
     * The state after this event.
     *
     * @param sequence the event's sequence number in the project
     */
    public ProjectState evolve(Event event, long sequence) {
        return switch (event) {
            case ProjectEvent about ->
                new ProjectState(project.evolve(about), agreement, partners, communities, activities);
            case AgreementEvent about ->
                new ProjectState(project, agreement.evolve(about), partners, communities, activities);
            case PartnerEvent about ->
                new ProjectState(project, agreement, partners.evolve(about), communities, activities);
            case CommunityEvent about ->
                new ProjectState(project, agreement, partners, communities.evolve(about), activities);
            case ActivityEvent about ->
                new ProjectState(project, agreement, partners, communities, activities.evolve(about, sequence));
            case CommandRefused refusal ->
                throw new IllegalArgumentException("a refusal stands in a stream of its own: " + refusal);
        };
    }

    /** Where a day begins and ends: as registered, or as the command asks to register it. */
    ZoneId zoneFor(Command command) {
        return command instanceof RegisterProject register && !project.registered()
                ? Registration.zoneOf(register)
                : project.timeZone();
    }
}

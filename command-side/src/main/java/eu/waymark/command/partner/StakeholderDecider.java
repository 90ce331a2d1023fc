package eu.waymark.command.partner;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AddRelatedProject;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.RelatedProjectAdded;
import eu.waymark.shared.rule.Rule;

/** Naming local stakeholders and the projects that they run. */
final class StakeholderDecider {
    private StakeholderDecider() {}

    static Decision add(AddLocalStakeholder command, Partners partners, Checks checks) {
        PartnerId city = command.partner();
        partners.requireTakesPart(city, checks);
        checks.require(
                !partners.hasStakeholder(city, command.organisation()),
                Rule.PAR_04,
                command.organisation() + " is named already for " + partners.name(city) + ".",
                "Name another organisation; this one is in the record.");
        return checks.decide(() -> new LocalStakeholderAdded(
                city, partners.name(city), command.organisation(), command.how(), checks.occurredOn(), command.note()));
    }

    static Decision addProject(AddRelatedProject command, ProjectState state, Checks checks) {
        PartnerId city = command.partner();
        String organisation = command.organisation();
        Partners partners = state.partners();
        partners.requireTakesPart(city, checks);
        checks.require(
                partners.hasStakeholder(city, organisation) || state.roadmaps().involves(city, organisation),
                Rule.PAR_05,
                organisation + " is not named as a local stakeholder of " + partners.name(city) + ".",
                "Name it first (AddLocalStakeholder), or involve it in the city's roadmap (InvolveStakeholder).");
        checks.require(
                !partners.hasRelated(city, new RelatedProject(organisation, command.title())),
                Rule.PAR_06,
                command.title() + " is named already for " + organisation + ".",
                "Name another project; this one is in the record.");
        return checks.decide(() -> new RelatedProjectAdded(
                city,
                partners.name(city),
                organisation,
                command.title(),
                command.programme(),
                checks.occurredOn(),
                command.note()));
    }
}

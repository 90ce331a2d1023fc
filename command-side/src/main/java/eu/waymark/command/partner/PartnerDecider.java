package eu.waymark.command.partner;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AddRelatedProject;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.AppointContact;
import eu.waymark.shared.partner.InvitePartner;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerCommand;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.ReplaceContact;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.partner.WithdrawPartner;
import eu.waymark.shared.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Inviting, admitting, withdrawing, naming local stakeholders. */
public final class PartnerDecider {
    private PartnerDecider() {}

    public static Decision decide(PartnerCommand command, ProjectState state, Checks checks) {
        Partner partner = state.partners().find(command.partner());
        return switch (command) {
            case InvitePartner invite -> invite(invite, partner, checks);
            case AdmitPartner admit -> admit(admit, partner, checks);
            case WithdrawPartner withdraw -> withdraw(withdraw, state.partners(), checks);
            case AddRelatedProject _ -> throw new IllegalStateException("SKELETON");
            case AppointContact _ -> throw new IllegalStateException("SKELETON");
            case ReplaceContact _ -> throw new IllegalStateException("SKELETON");
            case AddLocalStakeholder add -> addStakeholder(add, state.partners(), checks);
        };
    }

    private static Decision invite(InvitePartner command, @Nullable Partner partner, Checks checks) {
        requireNew(partner == null, partner, checks);
        return checks.decide(() -> new PartnerInvited(
                command.partner(),
                command.name(),
                command.country(),
                command.role(),
                !Boolean.FALSE.equals(command.funded()),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision admit(AdmitPartner command, @Nullable Partner partner, Checks checks) {
        requireNew(partner == null || partner.standing() == Standing.INVITED, partner, checks);
        return checks.decide(() -> new PartnerAdmitted(
                command.partner(),
                command.name(),
                command.country(),
                command.role(),
                !Boolean.FALSE.equals(command.funded()),
                checks.occurredOn(),
                command.note()));
    }

    private static void requireNew(boolean satisfied, @Nullable Partner partner, Checks checks) {
        if (satisfied || partner == null) return;
        checks.require(
                false,
                Rule.PAR_02,
                partner.name() + " is in this project already: it is " + partner.standing() + ".",
                switch (partner.standing()) {
                    case INVITED -> "Admit it (AdmitPartner), or withdraw it.";
                    case ADMITTED -> "Nothing is left to do: it takes part.";
                    case WITHDRAWN -> "A partner that withdrew does not enter again.";
                });
    }

    private static Decision withdraw(WithdrawPartner command, Partners partners, Checks checks) {
        Partner partner = partners.find(command.partner());
        checks.require(
                partner != null && partner.standing() != Standing.WITHDRAWN,
                Rule.PAR_03,
                partner == null
                        ? "There is no partner " + command.partner() + " in this project."
                        : partner.name() + " has withdrawn already.",
                "Name a partner that is invited or admitted.");
        return checks.decide(() -> new PartnerWithdrawn(
                command.partner(),
                partners.name(command.partner()),
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision addStakeholder(AddLocalStakeholder command, Partners partners, Checks checks) {
        partners.requireTakesPart(command.partner(), checks);
        Partner partner = partners.find(command.partner());
        checks.require(
                partner == null || !partner.stakeholders().contains(command.organisation()),
                Rule.PAR_04,
                command.organisation() + " is named already for " + partners.name(command.partner()) + ".",
                "Name another organisation; this one is in the record.");
        return checks.decide(() -> new LocalStakeholderAdded(
                command.partner(),
                partners.name(command.partner()),
                command.organisation(),
                command.how(),
                checks.occurredOn(),
                command.note()));
    }
}

package eu.waymark.command.partner;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AddRelatedProject;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.AppointContact;
import eu.waymark.shared.partner.EntersPartner;
import eu.waymark.shared.partner.InvitePartner;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerCommand;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.ReplaceContact;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.partner.WithdrawPartner;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Inviting, admitting, withdrawing. */
public final class PartnerDecider {
    private PartnerDecider() {}

    public static Decision decide(PartnerCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case EntersPartner enter -> enter(enter, state.partners().find(enter.partner()), checks);
            case WithdrawPartner withdraw -> withdraw(withdraw, state.partners(), checks);
            case AddLocalStakeholder add -> StakeholderDecider.add(add, state.partners(), checks);
            case AddRelatedProject add -> StakeholderDecider.addProject(add, state, checks);
            case AppointContact appoint -> ContactDecider.appoint(appoint, state.partners(), checks);
            case ReplaceContact replace -> ContactDecider.replace(replace, state.partners(), checks);
        };
    }

    /** Makes the event of an entrance. */
    private interface Entrance {
        PartnerEvent of(
                PartnerId partner,
                String name,
                CountryCode country,
                PartnerRole role,
                boolean funded,
                LocalDate occurredOn,
                @Nullable String note);
    }

    private static Decision enter(EntersPartner command, @Nullable Partner partner, Checks checks) {
        requireNew(command, partner, checks);
        Entrance entrance = switch (command) {
            case InvitePartner _ -> PartnerInvited::new;
            case AdmitPartner _ -> PartnerAdmitted::new;
        };
        return checks.decide(() -> entrance.of(
                command.partner(),
                command.name(),
                command.country(),
                command.role(),
                !Boolean.FALSE.equals(command.funded()),
                checks.occurredOn(),
                command.note()));
    }

    /** PAR-02: who is admitted may have been invited before; otherwise a partner enters once. */
    private static void requireNew(EntersPartner command, @Nullable Partner partner, Checks checks) {
        if (partner == null || command instanceof AdmitPartner && partner.standing() == Standing.INVITED) return;
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
}

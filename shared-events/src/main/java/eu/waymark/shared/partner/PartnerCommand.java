package eu.waymark.shared.partner;

import eu.waymark.shared.Command;
import eu.waymark.shared.Subjects;

/** Commands about one partner. */
public sealed interface PartnerCommand extends Command
        permits InvitePartner, AdmitPartner, WithdrawPartner, AddLocalStakeholder {
    PartnerId partner();

    @Override
    default String subject() {
        return Subjects.partner(partner());
    }
}

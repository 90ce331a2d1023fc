package eu.waymark.shared.partner;

import eu.waymark.shared.Event;
import eu.waymark.shared.Subjects;

/** What happened to one partner. */
public sealed interface PartnerEvent extends Event
        permits PartnerInvited,
                PartnerAdmitted,
                PartnerWithdrawn,
                LocalStakeholderAdded,
                ContactAppointed,
                ContactReplaced,
                RelatedProjectAdded {
    PartnerId partner();

    @Override
    default String subject() {
        return Subjects.partner(partner());
    }
}

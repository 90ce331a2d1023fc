package eu.waymark.command.partner;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.shared.partner.AppointContact;
import eu.waymark.shared.partner.ContactAppointed;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.ContactReplaced;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.ReplaceContact;
import eu.waymark.shared.rule.Rule;

/** Appointing and replacing the contacts of a partner, by function. */
final class ContactDecider {
    private ContactDecider() {}

    static Decision appoint(AppointContact command, Partners partners, Checks checks) {
        PartnerId id = command.partner();
        ContactFunction function = command.function();
        partners.requireTakesPart(id, checks);
        checks.require(
                !partners.hasContact(id, function),
                Rule.CON_01,
                partners.name(id) + " has a contact as " + function + " already.",
                "Replace it instead (ReplaceContact).");
        checks.require(
                function != ContactFunction.PROJECT_OFFICER || partners.hasRole(id, PartnerRole.LEAD),
                Rule.CON_02,
                partners.name(id) + " is not the lead of this project.",
                "Appoint the project officer of the lead, or choose another function.");
        return checks.decide(() -> new ContactAppointed(
                id, partners.name(id), function, command.page(), checks.occurredOn(), command.note()));
    }

    static Decision replace(ReplaceContact command, Partners partners, Checks checks) {
        PartnerId id = command.partner();
        partners.requireTakesPart(id, checks);
        checks.require(
                partners.hasContact(id, command.function()),
                Rule.CON_01,
                partners.name(id) + " has no contact as " + command.function() + " yet.",
                "Appoint one first (AppointContact).");
        return checks.decide(() -> new ContactReplaced(
                id,
                partners.name(id),
                command.function(),
                command.page(),
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }
}

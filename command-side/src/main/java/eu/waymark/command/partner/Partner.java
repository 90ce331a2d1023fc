package eu.waymark.command.partner;

import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.Standing;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * One partner, as far as it decides.
 *
 * @param stakeholders names of its local stakeholder organisations
 * @param related the projects that those run
 * @param contacts the functions in which it has somebody
 */
public record Partner(
        String name,
        PartnerRole role,
        Standing standing,
        PSet<String> stakeholders,
        PSet<RelatedProject> related,
        PSet<ContactFunction> contacts) {

    Partner(String name, PartnerRole role, Standing standing) {
        this(name, role, standing, HashTreePSet.empty(), HashTreePSet.empty(), HashTreePSet.empty());
    }

    Partner withdrawn() {
        return new Partner(name, role, Standing.WITHDRAWN, stakeholders, related, contacts);
    }

    Partner with(String organisation) {
        return new Partner(name, role, standing, stakeholders.plus(organisation), related, contacts);
    }

    Partner with(RelatedProject project) {
        return new Partner(name, role, standing, stakeholders, related.plus(project), contacts);
    }

    Partner with(ContactFunction function) {
        return new Partner(name, role, standing, stakeholders, related, contacts.plus(function));
    }
}

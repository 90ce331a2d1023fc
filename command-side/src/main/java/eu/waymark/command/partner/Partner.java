package eu.waymark.command.partner;

import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.Standing;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * One partner, as far as it decides.
 *
 * @param stakeholders names of its local stakeholder organisations
 */
public record Partner(String name, PartnerRole role, Standing standing, PSet<String> stakeholders) {

    Partner(String name, PartnerRole role, Standing standing) {
        this(name, role, standing, HashTreePSet.empty());
    }

    Partner withdrawn() {
        return new Partner(name, role, Standing.WITHDRAWN, stakeholders);
    }

    Partner with(String organisation) {
        return new Partner(name, role, standing, stakeholders.plus(organisation));
    }
}

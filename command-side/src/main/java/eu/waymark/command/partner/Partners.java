package eu.waymark.command.partner;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.partner.ContactAppointed;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.ContactReplaced;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.RelatedProjectAdded;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.rule.Rule;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The partners of a project. Immutable. */
public record Partners(PMap<PartnerId, Partner> byId) {
    public static final Partners NONE = new Partners(HashTreePMap.empty());

    public Partners evolve(PartnerEvent event) {
        PartnerId id = event.partner();
        return switch (event) {
            case PartnerInvited now -> with(id, new Partner(now.name(), now.role(), Standing.INVITED));
            case PartnerAdmitted now -> with(id, new Partner(now.name(), now.role(), Standing.ADMITTED));
            case PartnerWithdrawn _ -> with(id, known(id).withdrawn());
            case RelatedProjectAdded now ->
                with(id, known(id).with(new RelatedProject(now.organisation(), now.title())));
            case ContactAppointed now -> with(id, known(id).with(now.function()));
            case ContactReplaced _ -> this;
            case LocalStakeholderAdded now -> with(id, known(id).with(now.organisation()));
        };
    }

    /** The partner's name, or its identifier where it is not known. */
    public String name(PartnerId id) {
        Partner partner = find(id);
        return partner == null ? id.value() : partner.name();
    }

    public boolean hasRole(PartnerId id, PartnerRole role) {
        return is(id, partner -> partner.role() == role);
    }

    /** Whether the partner is admitted and has not withdrawn. */
    public boolean takesPart(PartnerId id) {
        return is(id, partner -> partner.standing() == Standing.ADMITTED);
    }

    boolean hasStakeholder(PartnerId id, String organisation) {
        return is(id, partner -> partner.stakeholders().contains(organisation));
    }

    boolean hasRelated(PartnerId id, RelatedProject project) {
        return is(id, partner -> partner.related().contains(project));
    }

    boolean hasContact(PartnerId id, ContactFunction function) {
        return is(id, partner -> partner.contacts().contains(function));
    }

    private boolean is(PartnerId id, Predicate<Partner> so) {
        Partner partner = find(id);
        return partner != null && so.test(partner);
    }

    /** PAR-01: only an admitted partner that has not withdrawn takes part. */
    public void requireTakesPart(PartnerId id, Checks checks) {
        Partner partner = find(id);
        checks.require(
                takesPart(id),
                Rule.PAR_01,
                switch (partner) {
                    case null -> "There is no partner " + id + " in this project.";
                    case Partner known when known.standing() == Standing.WITHDRAWN -> known.name() + " has withdrawn.";
                    case Partner known -> known.name() + " is not admitted yet.";
                },
                partner != null && partner.standing() == Standing.WITHDRAWN
                        ? "Choose a partner that has not withdrawn."
                        : "Admit " + id + " first (AdmitPartner), or choose an admitted partner.");
    }

    @Nullable
    Partner find(PartnerId id) {
        return byId.get(id);
    }

    private Partner known(PartnerId id) {
        Partner partner = find(id);
        if (partner == null) throw new IllegalStateException("the record tells of partner " + id + " before it enters");
        return partner;
    }

    private Partners with(PartnerId id, Partner partner) {
        return new Partners(byId.plus(id, partner));
    }
}

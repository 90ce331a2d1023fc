package eu.waymark.backoffice.page;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The partners of a project, as its pages show and name them. Immutable. */
final class Partners {
    private static final Comparator<PartnerStatus> BY_COMMUNITY = Comparator.comparing(
            PartnerStatus::community, Comparator.nullsLast(Comparator.comparing(CommunityCode::value)));

    private final List<PartnerStatus> rows;
    private final Map<PartnerId, PartnerStatus> byId;

    Partners(List<PartnerStatus> partners) {
        rows = partners.stream()
                .sorted(BY_COMMUNITY.thenComparing(PartnerStatus::name))
                .toList();
        byId = partners.stream().collect(Collectors.toMap(PartnerStatus::partner, Function.identity()));
    }

    /** By community, those without one last, then by name. */
    public List<PartnerStatus> rows() {
        return rows;
    }

    /** Of these rows, the cities. */
    public List<PartnerStatus> cities() {
        return rows.stream().filter(row -> row.role() == PartnerRole.CITY).toList();
    }

    /** All that can be chosen from, by name. */
    public List<PartnerStatus> byName() {
        return rows.stream().sorted(Comparator.comparing(PartnerStatus::name)).toList();
    }

    /** The identifier itself where the record names no such partner yet. */
    public String name(PartnerId partner) {
        PartnerStatus known = byId.get(partner);
        return known == null ? partner.value() : known.name();
    }

    public String names(Collection<PartnerId> partners) {
        return partners.stream().map(this::name).collect(Collectors.joining(", "));
    }
}

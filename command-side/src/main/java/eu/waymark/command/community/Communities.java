package eu.waymark.command.community;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The communities of practice of a project, at most 26. Immutable. */
public record Communities(PMap<CommunityCode, Community> byCode) {
    public static final Communities NONE = new Communities(HashTreePMap.empty());

    public Communities evolve(CommunityEvent event) {
        return switch (event) {
            case CommunityFormed now -> with(now.community(), Community.EMPTY);
            case CityAssigned now ->
                with(now.community(), known(now.community()).with(now.partner()));
            case CityReleased now ->
                with(now.community(), known(now.community()).without(now.partner()));
            case ExpertAppointed now ->
                with(now.community(), known(now.community()).advisedBy(now.partner()));
        };
    }

    public boolean hasMember(CommunityCode community, PartnerId city) {
        return find(community).cities().contains(city);
    }

    /** The community that the city is a member of. */
    Optional<CommunityCode> of(PartnerId city) {
        return byCode.entrySet().stream()
                .filter(entry -> entry.getValue().cities().contains(city))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** COM-03: the community named has been formed. */
    public void requireFormed(CommunityCode community, Checks checks) {
        checks.require(
                byCode.containsKey(community),
                Rule.COM_03,
                "There is no community " + community + " in this project.",
                "Form it first (FormCommunity), or name one that is formed.");
    }

    private Community known(CommunityCode code) {
        Community community = byCode.get(code);
        if (community == null)
            throw new IllegalStateException("the record tells of community " + code + " before it is formed");
        return community;
    }

    public Community find(CommunityCode community) {
        return byCode.getOrDefault(community, Community.EMPTY);
    }

    private Communities with(CommunityCode code, Community community) {
        return new Communities(byCode.plus(code, community));
    }
}

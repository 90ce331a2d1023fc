package eu.waymark.command.community;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.community.AppointExpert;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityCommand;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.community.ReleaseCity;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;

/** Forming communities, assigning and releasing cities, appointing experts. */
public final class CommunityDecider {
    private CommunityDecider() {}

    public static Decision decide(CommunityCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case FormCommunity form -> form(form, state.communities(), checks);
            case AssignCity assign -> assign(assign, state, checks);
            case ReleaseCity release -> release(release, state, checks);
            case AppointExpert appoint -> appoint(appoint, state, checks);
        };
    }

    private static Decision form(FormCommunity command, Communities communities, Checks checks) {
        checks.require(
                !communities.byCode().containsKey(command.community()),
                Rule.COM_04,
                "Community " + command.community() + " is formed already.",
                "Give another letter.");
        return checks.decide(
                () -> new CommunityFormed(command.community(), command.theme(), checks.occurredOn(), command.note()));
    }

    private static Decision assign(AssignCity command, ProjectState state, Checks checks) {
        CommunityCode community = command.community();
        PartnerId city = command.partner();
        int agreed = state.project().communitySize();
        Communities communities = state.communities();
        communities.requireFormed(community, checks);
        state.partners().requireTakesPart(city, checks);
        requireRole(city, PartnerRole.CITY, "a city", state, checks);
        communities
                .of(city)
                .ifPresent(present -> checks.require(
                        false,
                        Rule.COM_01,
                        state.partners().name(city) + " is in community " + present + ".",
                        "Release it there first (ReleaseCity)."));
        checks.require(
                communities.find(community).cities().size() < agreed,
                Rule.COM_02,
                "Community " + community + " has its " + agreed + " cities.",
                "Release one of them first (ReleaseCity), or choose another community.");
        return checks.decide(() ->
                new CityAssigned(community, city, state.partners().name(city), checks.occurredOn(), command.note()));
    }

    private static Decision release(ReleaseCity command, ProjectState state, Checks checks) {
        CommunityCode community = command.community();
        PartnerId city = command.partner();
        state.communities().requireFormed(community, checks);
        checks.require(
                state.communities().hasMember(community, city),
                Rule.COM_06,
                state.partners().name(city) + " is not in community " + community + ".",
                "Name a member of the community.");
        return checks.decide(() -> new CityReleased(
                community, city, state.partners().name(city), command.reason(), checks.occurredOn(), command.note()));
    }

    private static Decision appoint(AppointExpert command, ProjectState state, Checks checks) {
        PartnerId expert = command.partner();
        state.communities().requireFormed(command.community(), checks);
        state.partners().requireTakesPart(expert, checks);
        requireRole(expert, PartnerRole.EXPERT, "an expert partner", state, checks);
        return checks.decide(() -> new ExpertAppointed(
                command.community(), expert, state.partners().name(expert), checks.occurredOn(), command.note()));
    }

    private static void requireRole(
            PartnerId partner, PartnerRole role, String what, ProjectState state, Checks checks) {
        checks.require(
                state.partners().hasRole(partner, role),
                Rule.COM_05,
                state.partners().name(partner) + " is not " + what + " of this project.",
                "Name " + what + ".");
    }
}

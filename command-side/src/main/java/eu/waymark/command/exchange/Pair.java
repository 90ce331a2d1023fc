package eu.waymark.command.exchange;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.partner.Partners;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two cities that exchange: who receives, who is received. */
record Pair(CommunityCode community, PartnerId host, PartnerId guest) {

    static Pair of(ActivityDetails leg) {
        return new Pair(
                requireNonNull(leg.community()),
                leg.partners().getFirst(),
                leg.partners().getLast());
    }

    Pair swapped() {
        return new Pair(community, guest, host);
    }

    ActivityDetails leg(
            String what, Period period, @Nullable Precision precision, @Nullable Boolean online, Partners partners) {
        return new ActivityDetails(
                ActivityKind.EXCHANGE,
                what + ": " + partners.name(host) + " hosts " + partners.name(guest),
                community,
                host,
                List.of(host, guest),
                period.from(),
                period.to(),
                requireNonNullElse(precision, Precision.DAY),
                requireNonNullElse(online, false));
    }

    /** EXC-01: both cities are in the same community. */
    void requireSameCommunity(ProjectState state, Checks checks) {
        String hosting = state.partners().name(host);
        String received = state.partners().name(guest);
        checks.require(
                !host.equals(guest),
                Rule.EXC_01,
                hosting + " cannot exchange with itself.",
                "Name two different cities of one community.");
        checks.require(
                state.communities().hasMember(community, host)
                        && state.communities().hasMember(community, guest),
                Rule.EXC_01,
                hosting + " and " + received + " are not both in community " + community + ".",
                "Name two cities that are members of one community.");
    }
}

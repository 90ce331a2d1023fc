package eu.waymark.command.visit;

import static java.util.Objects.requireNonNull;

import eu.waymark.command.activity.Activity;
import eu.waymark.command.activity.Scheduling;
import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.visit.ClusterVisitScheduled;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Scheduling a cluster visit, and what has to be so of it when it is completed. */
public final class ClusterVisitDecider {
    private ClusterVisitDecider() {}

    public static Decision schedule(ScheduleClusterVisit command, ProjectState state, Checks checks) {
        UUID id = requireNonNull(command.activity());
        Party party = Party.of(command, state);
        ActivityDetails visit = party.visit(command, state.partners());
        Scheduling.require(id, visit, state, checks);
        requireHost(command, state, checks);
        requireInvited(party, command.community(), state, checks);
        return checks.decide(() -> new ClusterVisitScheduled(
                id, visit, party.invited(), party.lead(), party.expert(), checks.occurredOn(), command.note()));
    }

    /** VIS-01. */
    private static void requireHost(ScheduleClusterVisit command, ProjectState state, Checks checks) {
        checks.require(
                state.communities().hasMember(command.community(), command.host()),
                Rule.VIS_01,
                state.partners().name(command.host()) + " is not in community " + command.community() + ".",
                "Name a member of the community as the host.");
    }

    /** VIS-02: at least one other member of the community, no stranger, none twice. */
    private static void requireInvited(Party party, CommunityCode community, ProjectState state, Checks checks) {
        checks.require(
                !party.invited().isEmpty(),
                Rule.VIS_02,
                "No other member of community " + community + " is invited.",
                "Invite another member; where there is none, assign one first (AssignCity).");
        Set<PartnerId> seen = new HashSet<>();
        for (PartnerId guest : party.invited()) {
            String name = state.partners().name(guest);
            checks.require(
                    !guest.equals(party.host()),
                    Rule.VIS_02,
                    name + " is the host.",
                    "Leave the host out of `invited`.");
            checks.require(
                    state.communities().hasMember(community, guest),
                    Rule.VIS_02,
                    name + " is not in community " + community + ".",
                    "Invite members of the community only.");
            checks.require(seen.add(guest), Rule.VIS_02, name + " is invited twice.", "Name each city once.");
        }
    }

    /** ACT-04: a city that hosts, and one that visits it. */
    public static void requireCities(
            ActivityDetails visit, Set<PartnerId> attended, ProjectState state, Checks checks) {
        PartnerId host = requireNonNull(visit.host(), "a cluster visit has a host");
        boolean visited = visit.partners().stream()
                .filter(attended::contains)
                .anyMatch(guest -> !guest.equals(host) && state.partners().hasRole(guest, PartnerRole.CITY));
        checks.require(
                attended.contains(host) && visited,
                Rule.ACT_04,
                "Attendance is not recorded for both the host, "
                        + state.partners().name(host) + ", and a city that visits it.",
                "Record who attended (RecordAttendance), the host and at least one of the cities invited.");
    }

    /** VIS-03, unless it was set aside when the visit was completed. */
    public static void requireLeadAndExpert(
            Activity visit, Set<PartnerId> attended, ProjectState state, Checks checks) {
        if (visit.waived() == Rule.VIS_03) return;
        PartnerId lead = requireNonNull(state.project().lead(), "the project is registered");
        String remedy = visit.state() == ActivityState.COMPLETED
                ? "Leave the lead and an expert partner on the list, or give a waiver for VIS-03."
                : "Record who attended (RecordAttendance), or give a waiver for VIS-03.";
        checks.require(
                attended.contains(lead),
                Rule.VIS_03,
                "Attendance is not recorded for " + state.partners().name(lead) + ", the lead.",
                remedy);
        checks.require(
                attended.stream().anyMatch(partner -> state.partners().hasRole(partner, PartnerRole.EXPERT)),
                Rule.VIS_03,
                "Attendance is recorded for no expert partner.",
                remedy);
    }
}

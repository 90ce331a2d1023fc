package eu.waymark.command.visit;

import static java.util.Objects.requireNonNullElse;

import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.partner.Partners;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who comes together at a cluster visit.
 *
 * @param invited the cities that visit the host
 * @param lead comes along where it takes part in the project
 * @param expert that of the community; comes along where it takes part in the project
 */
record Party(
        PartnerId host,
        List<PartnerId> invited,
        @Nullable PartnerId lead,
        @Nullable PartnerId expert) {

    static Party of(ScheduleClusterVisit command, ProjectState state) {
        var community = state.communities().find(command.community());
        Partners partners = state.partners();
        List<PartnerId> others = community.inOrder().stream()
                .filter(city -> !city.equals(command.host()) && partners.takesPart(city))
                .toList();
        return new Party(
                command.host(),
                requireNonNullElse(command.invited(), others),
                along(state.project().lead(), partners),
                along(community.expert(), partners));
    }

    private static @Nullable PartnerId along(@Nullable PartnerId partner, Partners partners) {
        return partner != null && partners.takesPart(partner) ? partner : null;
    }

    ActivityDetails visit(ScheduleClusterVisit command, Partners partners) {
        String guests = invited.stream().map(partners::name).collect(Collectors.joining(", "));
        return new ActivityDetails(
                ActivityKind.CLUSTER_VISIT,
                "Cluster visit: " + partners.name(host) + " hosts " + guests,
                command.community(),
                host,
                all(),
                command.from(),
                command.to(),
                requireNonNullElse(command.precision(), Precision.DAY),
                requireNonNullElse(command.online(), false));
    }

    /** The host first; each once, for the lead may be one of the cities. */
    private List<PartnerId> all() {
        return Stream.of(Stream.of(host), invited.stream(), Stream.ofNullable(lead), Stream.ofNullable(expert))
                .flatMap(partners -> partners)
                .distinct()
                .toList();
    }
}

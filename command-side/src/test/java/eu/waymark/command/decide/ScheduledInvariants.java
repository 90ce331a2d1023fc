package eu.waymark.command.decide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.visit.ClusterVisitScheduled;
import java.util.ArrayList;
import java.util.List;

/** What holds of everything that is scheduled, and of each kind. */
final class ScheduledInvariants {
    private ScheduledInvariants() {}

    static void hold(ActivityScheduled event, ProjectState before) {
        ActivityDetails details = event.details();
        assertThat(before.activities().find(event.activity())).as("ACT-06").isNull();
        assertThat(details.partners()).as("each once").isNotEmpty().doesNotHaveDuplicates();
        details.partners().forEach(partner -> PartnerInvariants.admitted(partner, before));
        if (details.host() != null) assertThat(details.partners().getFirst()).isEqualTo(details.host());
        if (details.community() != null)
            assertThat(before.communities().byCode()).as("COM-03").containsKey(details.community());
        switch (event) {
            case ExchangeScheduled now -> pair(now.details(), before);
            case ReturnLegScheduled now -> pair(now.details(), before);
            case ClusterVisitScheduled now -> visit(now, before);
            case MeetingScheduled _ -> {}
        }
    }

    private static void pair(ActivityDetails leg, ProjectState before) {
        assertThat(leg.partners()).as("EXC-01").hasSize(2).isSubsetOf(cities(leg, before));
    }

    private static void visit(ClusterVisitScheduled event, ProjectState before) {
        PartnerId host = requireNonNull(event.details().host());
        assertThat(host).as("VIS-01").isIn(cities(event.details(), before));
        assertThat(event.invited())
                .as("VIS-02")
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContain(host)
                .isSubsetOf(cities(event.details(), before));
        List<PartnerId> come = new ArrayList<>(List.of(host));
        come.addAll(event.invited());
        if (event.lead() != null) come.add(event.lead());
        if (event.expert() != null) come.add(event.expert());
        assertThat(event.details().partners()).as("who comes").hasSameElementsAs(come);
    }

    private static Iterable<PartnerId> cities(ActivityDetails details, ProjectState before) {
        CommunityCode community = requireNonNull(details.community());
        return before.communities().find(community).cities();
    }
}

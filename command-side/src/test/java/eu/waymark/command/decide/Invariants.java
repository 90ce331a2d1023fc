package eu.waymark.command.decide;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.partner.PartnerEvent;
import java.time.LocalDate;
import java.util.List;

/** What holds of every history, said once more and otherwise than the deciders say it. */
final class Invariants {
    private Invariants() {}

    /** Of one event against the state before it. */
    static void hold(Event event, ProjectState before, LocalDate today) {
        assertThat(before.project().closed()).as("PRJ-01").isFalse();
        assertThat(event.occurredOn()).as("REC-01").isBeforeOrEqualTo(today);
        switch (event) {
            case ActivityEvent about -> ActivityInvariants.hold(about, before);
            case PartnerEvent about -> PartnerInvariants.hold(about, before);
            default -> RoadmapInvariants.hold(event, before, today);
        }
    }

    /** Of one state. */
    static void hold(ProjectState state) {
        List<?> members = state.communities().byCode().values().stream()
                .flatMap(community -> community.cities().stream())
                .toList();
        assertThat(members).as("COM-01").doesNotHaveDuplicates();
        assertThat(state.communities().byCode().values())
                .as("COM-02")
                .allMatch(community ->
                        community.cities().size() <= state.project().communitySize());
        ActivityStateInvariants.hold(state);
        PartnerInvariants.hold(state);
        RoadmapInvariants.hold(state);
    }
}

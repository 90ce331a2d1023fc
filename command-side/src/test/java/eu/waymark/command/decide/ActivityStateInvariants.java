package eu.waymark.command.decide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.activity.Activity;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import java.util.Set;
import java.util.UUID;

/** What holds of the activities of every state. */
final class ActivityStateInvariants {
    private ActivityStateInvariants() {}

    static void hold(ProjectState state) {
        state.activities().byId().forEach((id, activity) -> {
            if (activity.state() == ActivityState.COMPLETED) completed(activity, state);
            UUID returns = activity.returns();
            if (returns != null && activity.state() != ActivityState.CANCELLED)
                returned(requireNonNull(state.activities().find(returns)), id, activity);
        });
    }

    private static void completed(Activity activity, ProjectState state) {
        Set<PartnerId> attended = activity.evidence().attended();
        ActivityDetails details = activity.details();
        assertThat(attended).as("ACT-04").hasSizeGreaterThanOrEqualTo(2);
        if (details.kind() == ActivityKind.EXCHANGE)
            assertThat(attended).as("ACT-04").containsAll(details.partners());
        if (details.kind() == ActivityKind.CLUSTER_VISIT && activity.waived() != Rule.VIS_03)
            assertThat(attended)
                    .as("VIS-03")
                    .contains(requireNonNull(state.project().lead()))
                    .anyMatch(partner ->
                            requireNonNull(state.partners().byId().get(partner)).role() == PartnerRole.EXPERT);
    }

    private static void returned(Activity first, UUID id, Activity leg) {
        assertThat(first.details().kind()).as("EXC-03, of an exchange").isEqualTo(ActivityKind.EXCHANGE);
        assertThat(first.returnLeg()).as("EXC-03, there is one").isEqualTo(id);
        assertThat(first.details().partners().reversed())
                .as("EXC-03, swapped")
                .isEqualTo(leg.details().partners());
        boolean days =
                first.details().precision() == Precision.DAY && leg.details().precision() == Precision.DAY;
        if (days && first.state() != ActivityState.CANCELLED)
            assertThat(first.details().period().overlaps(leg.details().period()))
                    .as("EXC-03, apart")
                    .isFalse();
    }
}

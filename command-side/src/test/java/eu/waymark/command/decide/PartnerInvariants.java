package eu.waymark.command.decide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.partner.Partner;
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

/** What holds of the partners of every history. */
final class PartnerInvariants {
    private PartnerInvariants() {}

    static void hold(PartnerEvent event, ProjectState before) {
        PartnerId id = event.partner();
        switch (event) {
            case PartnerInvited _ ->
                assertThat(before.partners().byId()).as("PAR-02").doesNotContainKey(id);
            case PartnerAdmitted _ -> {
                if (before.partners().byId().containsKey(id))
                    assertThat(known(id, before).standing()).as("PAR-02").isEqualTo(Standing.INVITED);
            }
            case PartnerWithdrawn _ ->
                assertThat(known(id, before).standing()).as("PAR-03").isNotEqualTo(Standing.WITHDRAWN);
            case LocalStakeholderAdded now ->
                assertThat(admitted(id, before).stakeholders()).as("PAR-04").doesNotContain(now.organisation());
            case RelatedProjectAdded now ->
                assertThat(admitted(id, before).related())
                        .as("PAR-06")
                        .noneMatch(project -> project.title().equals(now.title())
                                && project.organisation().equals(now.organisation()));
            case ContactAppointed now ->
                assertThat(admitted(id, before).contacts()).as("CON-01").doesNotContain(now.function());
            case ContactReplaced now ->
                assertThat(admitted(id, before).contacts()).as("CON-01").contains(now.function());
        }
    }

    static void hold(ProjectState state) {
        state.partners().byId().forEach((id, partner) -> {
            assertThat(partner.related())
                    .as("PAR-05")
                    .allMatch(project -> partner.stakeholders().contains(project.organisation())
                            || state.roadmaps().involves(id, project.organisation()));
            if (partner.role() != PartnerRole.LEAD)
                assertThat(partner.contacts()).as("CON-02").doesNotContain(ContactFunction.PROJECT_OFFICER);
        });
    }

    static Partner admitted(PartnerId id, ProjectState state) {
        Partner partner = known(id, state);
        assertThat(partner.standing()).as("PAR-01").isEqualTo(Standing.ADMITTED);
        return partner;
    }

    private static Partner known(PartnerId id, ProjectState state) {
        return requireNonNull(state.partners().byId().get(id));
    }
}

package eu.waymark.query.partner;

import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.PartnerEvents.related;
import static eu.waymark.query.given.PartnerEvents.stakeholder;
import static eu.waymark.query.given.RoadmapEvents.involved;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.Events;
import eu.waymark.shared.Event;
import eu.waymark.shared.partner.PartnerStatus.LocalStakeholder;
import eu.waymark.shared.partner.PartnerStatus.RelatedProject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StakeholdersTest {
    @Test
    void anOrganisationIsNamedOrInvolvedInTheRoadmapAndStandsOnce() {
        assertThat(stakeholders(
                        stakeholder("turin", "Vol.To", "volunteers"),
                        involved("turin", "Auser"),
                        involved("turin", "Vol.To"),
                        involved("turin", "Auser")))
                .containsExactly(with("Vol.To", "volunteers"), with("Auser", "a workshop"));
    }

    @Test
    void whatItContributesIsWhatWasSaidWhenItWasNamed() {
        assertThat(stakeholders(involved("turin", "Vol.To"), stakeholder("turin", "Vol.To", "volunteers")))
                .containsExactly(with("Vol.To", "volunteers"));
        assertThat(stakeholders(Events.stakeholder("turin", "Vol.To"), involved("turin", "Vol.To")))
                .containsExactly(with("Vol.To", "a workshop"));
        assertThat(stakeholders(involved("turin", "Vol.To"), Events.stakeholder("turin", "Vol.To")))
                .containsExactly(with("Vol.To", "a workshop"));
        assertThat(stakeholders(Events.stakeholder("turin", "Vol.To")))
                .containsExactly(new LocalStakeholder("Vol.To", null, List.of()));
    }

    @Test
    void relatedProjectsAreThoseOfTheirOrganisation() {
        assertThat(stakeholders(
                        stakeholder("turin", "Vol.To", "volunteers"),
                        involved("turin", "Auser"),
                        related("turin", "Vol.To", "EvolYou"),
                        related("turin", "Auser", "Filo"),
                        related("turin", "Vol.To", "Neon")))
                .containsExactly(
                        new LocalStakeholder("Vol.To", "volunteers", List.of(project("EvolYou"), project("Neon"))),
                        new LocalStakeholder("Auser", "a workshop", List.of(project("Filo"))));
    }

    @Test
    void theyAreThoseOfOneCity() {
        assertThat(stakeholders(involved("riga", "Caritas"))).isEmpty();
    }

    private static LocalStakeholder with(String organisation, String how) {
        return new LocalStakeholder(organisation, how, List.of());
    }

    private static RelatedProject project(String title) {
        return new RelatedProject(title, "Erasmus+");
    }

    private static List<LocalStakeholder> stakeholders(Event... events) {
        Event[] all = Stream.concat(Stream.of(admitted("turin"), admitted("riga")), Stream.of(events))
                .toArray(Event[]::new);
        return Asked.status("turin", all).stakeholders();
    }
}

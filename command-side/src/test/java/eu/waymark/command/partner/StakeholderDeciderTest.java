package eu.waymark.command.partner;

import static eu.waymark.command.RoadmapSamples.involved;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.invited;
import static eu.waymark.command.Samples.registered;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AddRelatedProject;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.RelatedProjectAdded;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StakeholderDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final LocalStakeholderAdded VOL_TO =
            new LocalStakeholderAdded(TURIN, "Turin", "Vol.To", null, TODAY, null);
    private static final RelatedProjectAdded NEON =
            new RelatedProjectAdded(TURIN, "Turin", "Vol.To", "Neon", "Erasmus+", TODAY, null);
    private final Deciding registered = given(registered(4));
    private final Deciding turin = registered.and(admitted(TURIN), admitted(RIGA));
    private final Deciding named = turin.and(VOL_TO);

    @Test
    void par01_onlyAnAdmittedPartnerNamesStakeholders() {
        turin.when(add("Vol.To")).thenRecords(VOL_TO);
        registered.and(invited(TURIN)).when(add("Vol.To")).thenRefusedBy(Rule.PAR_01);
        turin.and(withdrawn(TURIN)).when(add("Vol.To")).thenRefusedBy(Rule.PAR_01);
        registered.when(add("Vol.To")).thenRefusedBy(Rule.PAR_01);
    }

    @Test
    void par04_aStakeholderIsNamedOnce() {
        named.when(add("Vol.To")).thenRefusedBy(Rule.PAR_04);
        named.when(add("Caritas")).thenOne(LocalStakeholderAdded.class);
    }

    @Test
    void namingAndInvolvingAreTwoThings() {
        turin.and(involved()).when(add("Vol.To")).thenOne(LocalStakeholderAdded.class);
    }

    @Test
    void par05_aRelatedProjectIsThatOfAStakeholderOfTheCity() {
        named.when(related(TURIN, "Vol.To", "Neon")).thenRecords(NEON);
        named.when(related(TURIN, "Caritas", "Neon")).thenRefusedBy(Rule.PAR_05);
        named.when(related(RIGA, "Vol.To", "Neon")).thenRefusedBy(Rule.PAR_05);
    }

    @Test
    void par05_orOfAnOrganisationInvolvedInItsRoadmap() {
        turin.and(involved()).when(related(TURIN, "Vol.To", "Neon")).thenOne(RelatedProjectAdded.class);
        turin.and(involved()).when(related(TURIN, "Caritas", "Neon")).thenRefusedBy(Rule.PAR_05);
        turin.and(involved()).when(related(RIGA, "Vol.To", "Neon")).thenRefusedBy(Rule.PAR_05);
    }

    @Test
    void par06_aRelatedProjectIsNamedOnceForItsOrganisation() {
        Deciding once = named.and(NEON);
        once.when(related(TURIN, "Vol.To", "Neon")).thenRefusedBy(Rule.PAR_06);
        once.when(related(TURIN, "Vol.To", "EvolYou")).thenOne(RelatedProjectAdded.class);
        LocalStakeholderAdded caritas = new LocalStakeholderAdded(TURIN, "Turin", "Caritas", null, TODAY, null);
        once.and(caritas).when(related(TURIN, "Caritas", "Neon")).thenOne(RelatedProjectAdded.class);
    }

    @Test
    void par01_bindsForRelatedProjectsToo() {
        named.and(withdrawn(TURIN)).when(related(TURIN, "Vol.To", "Neon")).thenRefusedBy(Rule.PAR_01);
        registered.when(related(TURIN, "Vol.To", "Neon")).thenRefusedBy(Rule.PAR_01, Rule.PAR_05);
    }

    private static AddLocalStakeholder add(String organisation) {
        return new AddLocalStakeholder(VALUES, TURIN, organisation, null, null, null);
    }

    private static AddRelatedProject related(PartnerId city, String organisation, String title) {
        return new AddRelatedProject(VALUES, city, organisation, title, "Erasmus+", null, null);
    }
}

package eu.waymark.command.partner;

import static eu.waymark.command.ActivitySamples.LEAD;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.invited;
import static eu.waymark.command.Samples.registered;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static eu.waymark.shared.partner.ContactFunction.POLICY_ADVISOR;
import static eu.waymark.shared.partner.ContactFunction.PROJECT_COORDINATOR;
import static eu.waymark.shared.partner.ContactFunction.PROJECT_OFFICER;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.partner.AppointContact;
import eu.waymark.shared.partner.ContactAppointed;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.ContactReplaced;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PublicPage;
import eu.waymark.shared.partner.ReplaceContact;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactDeciderTest {
    private static final PublicPage PAGE = new PublicPage("https://www.comune.torino.it/");
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final ContactAppointed ADVISOR =
            new ContactAppointed(TURIN, "Turin", POLICY_ADVISOR, PAGE, TODAY, null);
    private final Deciding project = given(registered(4), admitted(TURIN), admitted(LEAD, PartnerRole.LEAD));

    @Test
    void aContactIsAFunctionAndAtMostAPublicPage() {
        project.when(appoint(TURIN, POLICY_ADVISOR)).thenRecords(ADVISOR);
        project.and(ADVISOR)
                .when(replace(TURIN, POLICY_ADVISOR))
                .thenRecords(new ContactReplaced(TURIN, "Turin", POLICY_ADVISOR, PAGE, "moved on", TODAY, null));
    }

    @Test
    void con01_aFunctionIsAppointedOnceAndThenReplaced() {
        project.and(ADVISOR).when(appoint(TURIN, POLICY_ADVISOR)).thenRefusedBy(Rule.CON_01);
        project.and(ADVISOR).when(appoint(TURIN, PROJECT_COORDINATOR)).thenOne(ContactAppointed.class);
        project.and(ADVISOR).when(appoint(LEAD, POLICY_ADVISOR)).thenOne(ContactAppointed.class);
        project.when(replace(TURIN, POLICY_ADVISOR)).thenRefusedBy(Rule.CON_01);
        project.and(ADVISOR).when(replace(TURIN, PROJECT_COORDINATOR)).thenRefusedBy(Rule.CON_01);
        project.and(ADVISOR).when(replace(LEAD, POLICY_ADVISOR)).thenRefusedBy(Rule.CON_01);
    }

    @Test
    void con01_aContactIsReplacedAgainAndAgainAndNeverVacant() {
        ContactReplaced replaced =
                project.and(ADVISOR).when(replace(TURIN, POLICY_ADVISOR)).thenOne(ContactReplaced.class);
        project.and(ADVISOR, replaced).when(replace(TURIN, POLICY_ADVISOR)).thenOne(ContactReplaced.class);
        project.and(ADVISOR, replaced).when(appoint(TURIN, POLICY_ADVISOR)).thenRefusedBy(Rule.CON_01);
    }

    @Test
    void con02_theProjectOfficerIsOneOfTheLead() {
        project.when(appoint(LEAD, PROJECT_OFFICER)).thenOne(ContactAppointed.class);
        project.when(appoint(TURIN, PROJECT_OFFICER)).thenRefusedBy(Rule.CON_02);
        project.when(appoint(TURIN, PROJECT_COORDINATOR)).thenOne(ContactAppointed.class);
    }

    @Test
    void par01_onlyAnAdmittedPartnerHasContacts() {
        project.and(invited(RIGA)).when(appoint(RIGA, POLICY_ADVISOR)).thenRefusedBy(Rule.PAR_01);
        project.when(appoint(RIGA, POLICY_ADVISOR)).thenRefusedBy(Rule.PAR_01);
        project.and(ADVISOR, withdrawn(TURIN))
                .when(appoint(TURIN, PROJECT_COORDINATOR))
                .thenRefusedBy(Rule.PAR_01);
        project.and(ADVISOR, withdrawn(TURIN))
                .when(replace(TURIN, POLICY_ADVISOR))
                .thenRefusedBy(Rule.PAR_01);
    }

    private static AppointContact appoint(PartnerId partner, ContactFunction function) {
        return new AppointContact(VALUES, partner, function, PAGE, null, null);
    }

    private static ReplaceContact replace(PartnerId partner, ContactFunction function) {
        return new ReplaceContact(VALUES, partner, function, PAGE, "moved on", null, null);
    }
}

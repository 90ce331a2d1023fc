package eu.waymark.command.community;

import static eu.waymark.command.Samples.A;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.assigned;
import static eu.waymark.command.Samples.formed;
import static eu.waymark.command.Samples.invited;
import static eu.waymark.command.Samples.registered;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.community.AppointExpert;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.community.ReleaseCity;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommunityDeciderTest {
    private static final PartnerId EXPERT = new PartnerId("migrationwork");
    private static final CityReleased RELEASED =
            new CityReleased(D, TURIN, "Turin", "asked for", LocalDate.of(2020, 1, 15), null);
    private final Deciding project = given(
            registered(2),
            admitted(TURIN),
            admitted(BRISTOL),
            admitted(NUREMBERG),
            admitted(EXPERT, PartnerRole.EXPERT),
            formed(D));

    @Test
    void com04_aCommunityIsFormedOnce() {
        project.when(form(A)).thenOne(CommunityFormed.class);
        project.when(form(D)).thenRefusedBy(Rule.COM_04);
    }

    @Test
    void com01_aCityIsInAtMostOneCommunity() {
        project.and(formed(A)).when(assign(A, TURIN)).thenOne(CityAssigned.class);
        project.and(formed(A), assigned(D, TURIN)).when(assign(A, TURIN)).thenRefusedBy(Rule.COM_01);
        project.and(assigned(D, TURIN)).when(assign(D, TURIN)).thenRefusedBy(Rule.COM_01);
        project.and(formed(A), assigned(D, TURIN), RELEASED)
                .when(assign(A, TURIN))
                .thenOne(CityAssigned.class);
    }

    @Test
    void com02_aCommunityHasAtMostAsManyCitiesAsAgreed() {
        project.and(assigned(D, TURIN)).when(assign(D, BRISTOL)).thenOne(CityAssigned.class);
        project.and(assigned(D, TURIN), assigned(D, BRISTOL))
                .when(assign(D, NUREMBERG))
                .thenRefusedBy(Rule.COM_02);
        project.and(assigned(D, TURIN), assigned(D, BRISTOL), RELEASED)
                .when(assign(D, NUREMBERG))
                .thenOne(CityAssigned.class);
    }

    @Test
    void com03_aCommunityThatIsNotFormedTakesNobody() {
        project.when(assign(A, TURIN)).thenRefusedBy(Rule.COM_03);
        project.when(new AppointExpert(VALUES, A, EXPERT, null, null)).thenRefusedBy(Rule.COM_03);
        project.when(new ReleaseCity(VALUES, A, TURIN, null, null, null)).thenRefusedBy(Rule.COM_03, Rule.COM_06);
    }

    @Test
    void com05_membersAreCitiesAndTheExpertIsAnExpert() {
        project.when(assign(D, EXPERT)).thenRefusedBy(Rule.COM_05);
        project.when(new AppointExpert(VALUES, D, EXPERT, null, null)).thenOne(ExpertAppointed.class);
        project.when(new AppointExpert(VALUES, D, TURIN, null, null)).thenRefusedBy(Rule.COM_05);
    }

    @Test
    void par01_onlyAnAdmittedPartnerIsAssigned() {
        project.and(invited(RIGA)).when(assign(D, RIGA)).thenRefusedBy(Rule.PAR_01);
        project.and(withdrawn(TURIN)).when(assign(D, TURIN)).thenRefusedBy(Rule.PAR_01);
        project.when(assign(D, RIGA)).thenRefusedBy(Rule.PAR_01, Rule.COM_05);
    }

    @Test
    void com06_onlyAMemberIsReleased() {
        project.and(assigned(D, TURIN)).when(release(TURIN)).thenRecords(RELEASED);
        project.and(assigned(D, TURIN)).when(release(BRISTOL)).thenRefusedBy(Rule.COM_06);
    }

    private static FormCommunity form(CommunityCode community) {
        return new FormCommunity(VALUES, community, "a theme", null, null);
    }

    private static AssignCity assign(CommunityCode community, PartnerId city) {
        return new AssignCity(VALUES, community, city, null, null);
    }

    private static ReleaseCity release(PartnerId city) {
        return new ReleaseCity(VALUES, D, city, "asked for", null, null);
    }
}

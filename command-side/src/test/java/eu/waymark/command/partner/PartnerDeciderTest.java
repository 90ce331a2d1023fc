package eu.waymark.command.partner;

import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.invited;
import static eu.waymark.command.Samples.registered;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.InvitePartner;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.partner.WithdrawPartner;
import eu.waymark.shared.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartnerDeciderTest {
    private final Deciding registered = given(registered(4));

    @Test
    void aPartnerIsFundedUnlessToldOtherwise() {
        assertThat(registered
                        .when(admit(TURIN, null))
                        .thenOne(PartnerAdmitted.class)
                        .funded())
                .isTrue();
        assertThat(registered
                        .when(admit(TURIN, true))
                        .thenOne(PartnerAdmitted.class)
                        .funded())
                .isTrue();
        assertThat(registered
                        .when(admit(TURIN, false))
                        .thenOne(PartnerAdmitted.class)
                        .funded())
                .isFalse();
        assertThat(registered.when(invite(TURIN)).thenOne(PartnerInvited.class).funded())
                .isTrue();
    }

    @Test
    void par02_anInvitedPartnerIsAdmittedOnce() {
        registered.and(invited(TURIN)).when(admit(TURIN, null)).thenOne(PartnerAdmitted.class);
        registered.and(invited(TURIN), admitted(TURIN)).when(admit(TURIN, null)).thenRefusedBy(Rule.PAR_02);
    }

    @Test
    void par02_aPartnerIsInvitedOnceAndNotAfterItsAdmission() {
        registered.and(invited(TURIN)).when(invite(TURIN)).thenRefusedBy(Rule.PAR_02);
        registered.and(admitted(TURIN)).when(invite(TURIN)).thenRefusedBy(Rule.PAR_02);
        registered.and(admitted(TURIN)).when(invite(RIGA)).thenOne(PartnerInvited.class);
    }

    @Test
    void par02_whoWithdrewDoesNotEnterAgain() {
        registered
                .and(invited(TURIN), withdrawn(TURIN))
                .when(admit(TURIN, null))
                .thenRefusedBy(Rule.PAR_02);
    }

    @Test
    void par03_invitedOrAdmittedAPartnerWithdrawsOnce() {
        registered.and(invited(TURIN)).when(withdraw(TURIN)).thenRecords(withdrawnBecause("moved"));
        registered.and(admitted(TURIN)).when(withdraw(TURIN)).thenRecords(withdrawnBecause("moved"));
        registered.and(admitted(TURIN), withdrawn(TURIN)).when(withdraw(TURIN)).thenRefusedBy(Rule.PAR_03);
        registered.when(withdraw(TURIN)).thenRefusedBy(Rule.PAR_03);
    }

    private static PartnerWithdrawn withdrawnBecause(String reason) {
        return new PartnerWithdrawn(TURIN, "Turin", reason, java.time.LocalDate.of(2020, 1, 15), null);
    }

    private static InvitePartner invite(PartnerId partner) {
        return new InvitePartner(VALUES, partner, "Turin", new CountryCode("IT"), PartnerRole.CITY, null, null, null);
    }

    private static AdmitPartner admit(PartnerId partner, @Nullable Boolean funded) {
        return new AdmitPartner(VALUES, partner, "Turin", new CountryCode("IT"), PartnerRole.CITY, funded, null, null);
    }

    private static WithdrawPartner withdraw(PartnerId partner) {
        return new WithdrawPartner(VALUES, partner, "moved", null, null);
    }
}

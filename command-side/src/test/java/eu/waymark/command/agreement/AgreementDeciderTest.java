package eu.waymark.command.agreement;

import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.registered;
import static eu.waymark.command.Samples.signed;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.agreement.AmendGrantAgreement;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.SignGrantAgreement;
import eu.waymark.shared.agreement.Target;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementDeciderTest {
    @ParameterizedTest
    @CsvSource({"2019-02-01, 24, 2021-01-31", "2019-01-31, 1, 2019-02-27", "2020-02-29, 12, 2021-02-27"})
    void theAgreedPeriodEndsTheDayBeforeItsMonthsArePast(String startsOn, int months, String endsOn) {
        GrantAgreementSigned event =
                given(registered(4)).when(sign(startsOn, "2019-01-10", months)).thenOne(GrantAgreementSigned.class);
        assertThat(event.endsOn()).isEqualTo(endsOn);
    }

    @Test
    void agr01_theAgreementIsSignedOnce() {
        given(registered(4), signed())
                .when(sign("2019-02-01", "2019-02-01", 24))
                .thenRefusedBy(Rule.AGR_01);
    }

    @Test
    void rec01_aSignatureIsNotInTheFuture() {
        given(registered(4))
                .on("2019-01-10")
                .when(sign("2019-02-01", "2019-01-10", 24))
                .thenOne(GrantAgreementSigned.class);
        given(registered(4))
                .on("2019-01-10")
                .when(sign("2019-02-01", "2019-01-11", 24))
                .thenRefusedBy(Rule.REC_01);
    }

    @Test
    void anAmendmentSaysWhatWasAgreedBefore() {
        GrantAgreementAmended event =
                given(registered(4), signed()).when(amend("2021-04-30")).thenOne(GrantAgreementAmended.class);
        assertThat(event.previousEndsOn()).isEqualTo("2021-01-31");
        assertThat(event.endsOn()).isEqualTo("2021-04-30");
    }

    @Test
    void targetsAreThoseOfTheAgreementAndOfItsAmendment() {
        LocalDate day = LocalDate.of(2019, 2, 1);
        List<Target> agreed = List.of(new Target(Indicator.CLUSTER_VISITS, 16), new Target(Indicator.ROADMAPS, 0));
        GrantAgreementSigned signed = given(registered(4))
                .when(new SignGrantAgreement(VALUES, "AMIF-DEMO", day, day, 24, null, agreed, null, null))
                .thenOne(GrantAgreementSigned.class);
        assertThat(signed.targets()).isEqualTo(agreed);
        List<Target> changed = List.of(new Target(Indicator.ROADMAPS, 15));
        GrantAgreementAmended amended = given(registered(4), signed)
                .when(new AmendGrantAgreement(VALUES, LocalDate.of(2021, 4, 30), "an extension", changed, null, null))
                .thenOne(GrantAgreementAmended.class);
        assertThat(amended.targets()).isEqualTo(changed);
    }

    @Test
    void agr02_onlyASignedAgreementIsAmended() {
        given(registered(4)).when(amend("2021-04-30")).thenRefusedBy(Rule.AGR_02);
    }

    @Test
    void agr03_theAgreedPeriodEndsNoEarlierThanItStarts() {
        given(registered(4), signed()).when(amend("2019-02-01")).thenOne(GrantAgreementAmended.class);
        given(registered(4), signed()).when(amend("2019-01-31")).thenRefusedBy(Rule.AGR_03);
    }

    private static SignGrantAgreement sign(String startsOn, String signedOn, int months) {
        return new SignGrantAgreement(
                VALUES,
                "AMIF-DEMO",
                LocalDate.parse(signedOn),
                LocalDate.parse(startsOn),
                months,
                null,
                null,
                null,
                null);
    }

    private static AmendGrantAgreement amend(String endsOn) {
        return new AmendGrantAgreement(VALUES, LocalDate.parse(endsOn), "an extension", null, null, null);
    }
}

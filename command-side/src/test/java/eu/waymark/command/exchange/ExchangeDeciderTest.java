package eu.waymark.command.exchange;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.FIVE_DAYS_WAIVED;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.assigned;
import static eu.waymark.command.Samples.formed;
import static eu.waymark.command.Samples.invited;
import static eu.waymark.command.Samples.leg;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.registered;
import static eu.waymark.command.Samples.schedule;
import static eu.waymark.command.Samples.scheduled;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExchangeDeciderTest {
    private final Deciding project = given(project());

    @Test
    void aLegIsScheduledWithAllThatItIs() {
        project.on("2019-09-01")
                .when(schedule(BRISTOL, NUREMBERG, "2019-10-07", "2019-10-11"))
                .thenRecords(new ExchangeScheduled(
                        FIRST_LEG, leg("2019-10-07", "2019-10-11"), LocalDate.of(2019, 9, 1), null, null));
    }

    @Test
    void exc02_aLegLastsFiveDays() {
        project.when(schedule(BRISTOL, NUREMBERG, "2020-02-03", "2020-02-07")).thenOne(ExchangeScheduled.class);
        project.when(schedule(BRISTOL, NUREMBERG, "2020-02-03", "2020-02-06")).thenRefusedBy(Rule.EXC_02);
        project.when(schedule(BRISTOL, NUREMBERG, "2020-02-03", "2020-02-08")).thenRefusedBy(Rule.EXC_02);
    }

    @Test
    void exc02_doesNotApplyWhereOnlyASpanIsKnown() {
        project.when(schedule(BRISTOL, NUREMBERG, "2020-03-01", "2020-03-31", Precision.WITHIN, null))
                .thenOne(ExchangeScheduled.class);
    }

    @Test
    void exc02_isWaivedWithAJustificationThatTheEventKeeps() {
        ExchangeScheduled event = project.when(threeDays(FIVE_DAYS_WAIVED)).thenOne(ExchangeScheduled.class);
        assertThat(event.waiver()).isEqualTo(FIVE_DAYS_WAIVED);
    }

    @Test
    void aWaiverOfAnotherRuleSetsNothingAside() {
        project.when(threeDays(new Waiver(Rule.EXC_01, "so we wish", "nobody"))).thenRefusedBy(Rule.EXC_02);
    }

    @Test
    void aWaiverThatWasNotNeededIsNotKept() {
        ExchangeScheduled event = project.when(
                        schedule(BRISTOL, NUREMBERG, "2020-02-03", "2020-02-07", null, FIVE_DAYS_WAIVED))
                .thenOne(ExchangeScheduled.class);
        assertThat(event.waiver()).isNull();
    }

    @Test
    void aRuleThatCannotBeWaivedIsNotAndTheRefusalSaysSo() {
        Waiver waiver = new Waiver(Rule.EXC_01, "so we wish", "nobody");
        assertThat(project.when(schedule(BRISTOL, RIGA, "2020-02-03", "2020-02-07", null, waiver))
                        .thenRefusedBy(Rule.EXC_01)
                        .getFirst()
                        .remedy())
                .endsWith("This rule cannot be waived.");
    }

    @Test
    void exc01_bothCitiesAreInTheCommunityNamed() {
        project.when(five(TURIN, BRISTOL)).thenOne(ExchangeScheduled.class);
        project.when(five(TURIN, RIGA)).thenRefusedBy(Rule.EXC_01);
        project.when(five(RIGA, TURIN)).thenRefusedBy(Rule.EXC_01);
        CityReleased released = new CityReleased(D, TURIN, "Turin", null, LocalDate.of(2020, 1, 1), null);
        project.and(released).when(five(TURIN, BRISTOL)).thenRefusedBy(Rule.EXC_01);
    }

    @Test
    void exc01_aCityDoesNotExchangeWithItself() {
        project.when(five(TURIN, TURIN)).thenRefusedBy(Rule.EXC_01);
    }

    @Test
    void com03_theCommunityHasBeenFormed() {
        project.when(in(new CommunityCode("Z"))).thenRefusedBy(Rule.COM_03, Rule.EXC_01);
    }

    @Test
    void par01_hostAndGuestAreAdmittedAndHaveNotWithdrawn() {
        PartnerId vantaa = new PartnerId("vantaa");
        project.and(withdrawn(TURIN)).when(five(TURIN, BRISTOL)).thenRefusedBy(Rule.PAR_01);
        project.and(withdrawn(TURIN)).when(five(BRISTOL, TURIN)).thenRefusedBy(Rule.PAR_01);
        project.and(invited(vantaa)).when(five(BRISTOL, vantaa)).thenRefusedBy(Rule.PAR_01, Rule.EXC_01);
        project.when(five(BRISTOL, vantaa)).thenRefusedBy(Rule.PAR_01, Rule.EXC_01);
    }

    @Test
    void prj02_theFirstAndTheLastDayOfTheAgreedPeriodCount() {
        project.when(schedule(BRISTOL, NUREMBERG, "2019-02-01", "2019-02-05")).thenOne(ExchangeScheduled.class);
        project.when(schedule(BRISTOL, NUREMBERG, "2019-01-31", "2019-02-04")).thenRefusedBy(Rule.PRJ_02);
        project.when(schedule(BRISTOL, NUREMBERG, "2021-01-27", "2021-01-31")).thenOne(ExchangeScheduled.class);
        project.when(schedule(BRISTOL, NUREMBERG, "2021-01-28", "2021-02-01")).thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void prj02_theAgreedPeriodIsThatOfTheLatestAmendment() {
        GrantAgreementAmended extended = new GrantAgreementAmended(
                LocalDate.of(2021, 1, 31),
                LocalDate.of(2021, 4, 30),
                "Covid-19",
                null,
                LocalDate.of(2020, 10, 1),
                null);
        project.and(extended)
                .when(schedule(BRISTOL, NUREMBERG, "2021-04-26", "2021-04-30"))
                .thenOne(ExchangeScheduled.class);
        project.and(extended)
                .when(schedule(BRISTOL, NUREMBERG, "2021-04-27", "2021-05-01"))
                .thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void prj02_withoutAnAgreementThereIsNoAgreedPeriod() {
        given(registered(4), admitted(BRISTOL), admitted(NUREMBERG), formed(D))
                .and(assigned(D, BRISTOL), assigned(D, NUREMBERG))
                .when(five(BRISTOL, NUREMBERG))
                .thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void act06_anActivityIsScheduledOnce() {
        project.and(scheduled("2019-10-07", "2019-10-11"))
                .when(five(BRISTOL, NUREMBERG))
                .thenRefusedBy(Rule.ACT_06);
    }

    @Test
    void aRefusalNamesEveryRuleViolatedInCatalogueOrder() {
        assertThat(project.when(schedule(TURIN, RIGA, "2022-01-01", "2022-01-02"))
                        .thenRefusedBy(Rule.PRJ_02, Rule.EXC_01, Rule.EXC_02)
                        .getLast()
                        .remedy())
                .contains("2022-01-05");
    }

    private static ScheduleExchange five(PartnerId host, PartnerId guest) {
        return schedule(host, guest, "2020-02-03", "2020-02-07");
    }

    private static ScheduleExchange threeDays(Waiver waiver) {
        return schedule(BRISTOL, NUREMBERG, "2020-02-03", "2020-02-05", null, waiver);
    }

    private static ScheduleExchange in(CommunityCode community) {
        LocalDate from = LocalDate.of(2020, 2, 3);
        return new ScheduleExchange(
                VALUES, FIRST_LEG, community, BRISTOL, TURIN, from, from.plusDays(4), null, null, null, null, null);
    }
}

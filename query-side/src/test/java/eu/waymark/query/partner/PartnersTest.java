package eu.waymark.query.partner;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;
import eu.waymark.shared.partner.PartnerStatus.LocalStakeholder;
import eu.waymark.shared.partner.PartnerStatus.Overdue;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.roadmap.RoadmapState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnersTest {
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);

    @Test
    void standingFollowsInvitationAdmissionAndWithdrawal() {
        assertThat(status("turin", DAY, invited("turin")).standing()).isEqualTo(Standing.INVITED);
        assertThat(status("turin", DAY, invited("turin"), admitted("turin")).standing())
                .isEqualTo(Standing.ADMITTED);
        assertThat(status("turin", DAY, invited("turin"), withdrawn("turin")).standing())
                .isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void aMemberOfACommunityHostsOneVisitAndAttendsThoseOfTheOthers() {
        PartnerStatus turin = status(
                "turin",
                DAY,
                admitted("turin"),
                admitted("riga"),
                admitted("cluj"),
                formed(),
                assigned("turin"),
                assigned("riga"),
                assigned("cluj"));

        assertThat(turin.community()).isEqualTo(D);
        assertThat(turin.visits().hosted()).isEqualTo(new VisitCount(0, 0, 1));
        assertThat(turin.visits().attended()).isEqualTo(new VisitCount(0, 0, 2));
        assertThat(turin.roadmap().state()).isEqualTo(RoadmapState.NONE);
    }

    @Test
    void outsideACommunityNoVisitIsDue() {
        PartnerStatus turin = status("turin", DAY, admitted("turin"), formed(), assigned("turin"), released("turin"));

        assertThat(turin.community()).isNull();
        assertThat(turin.visits().hosted().due()).isZero();
        assertThat(turin.visits().attended().due()).isZero();
    }

    @Test
    void aLegCountsForItsHostAndForItsGuest() {
        Event[] planned = {admitted("bristol"), admitted("nuremberg"), scheduled("a", LEG)};
        assertThat(status("bristol", DAY, planned).exchanges()).isEqualTo(exchanges(0, 1, 0, 0));
        assertThat(status("nuremberg", DAY, planned).exchanges()).isEqualTo(exchanges(0, 0, 0, 1));

        Event[] done = {admitted("bristol"), admitted("nuremberg"), scheduled("a", LEG), completed("a", LEG)};
        assertThat(status("bristol", DAY, done).exchanges()).isEqualTo(exchanges(1, 0, 0, 0));
        assertThat(status("nuremberg", DAY, done).exchanges()).isEqualTo(exchanges(0, 0, 1, 0));

        Event[] off = {admitted("bristol"), admitted("nuremberg"), scheduled("a", LEG), cancelled("a", LEG)};
        assertThat(status("bristol", DAY, off).exchanges()).isEqualTo(exchanges(0, 0, 0, 0));
    }

    @Test
    void aPlannedLegIsOverdueFromTheDayAfterItsLast() {
        Event[] events = {admitted("bristol"), admitted("nuremberg"), scheduled("a", LEG)};
        LocalDate last = DAY.plusDays(4);

        assertThat(status("bristol", last, events).overdue()).isEmpty();
        assertThat(status("bristol", last.plusDays(1), events).overdue())
                .containsExactly(new Overdue(
                        "complete or cancel: Exchange: Bristol hosts Nuremberg",
                        "activity/" + activity("a"),
                        last.plusDays(1)));
    }

    @Test
    void whatIsRescheduledIsOverdueByItsNewDates() {
        Event[] events = {
            admitted("bristol"),
            admitted("nuremberg"),
            scheduled("a", LEG),
            rescheduled("a", leg("bristol", "nuremberg", DAY.plusDays(30)))
        };

        assertThat(status("nuremberg", DAY.plusDays(34), events).overdue()).isEmpty();
        assertThat(status("nuremberg", DAY.plusDays(35), events).overdue()).hasSize(1);
    }

    @Test
    void stakeholdersAreThoseThatTheCityNamed() {
        assertThat(status("turin", DAY, admitted("turin"), stakeholder("turin", "Vol.To"))
                        .stakeholders())
                .extracting(LocalStakeholder::organisation)
                .containsExactly("Vol.To");
    }

    @Test
    void theMatrixIsByPartnerAndEachHasItsOwnVersion() {
        var asking = given(registered(), admitted("turin"), admitted("riga")).asked(DAY);

        assertThat(new PartnerQueries(asking).find(new FindPartners(VALUES, null, Paging.FIRST)))
                .isInstanceOfSatisfying(
                        Page.class,
                        page -> assertThat(((Page<PartnerStatus>) page).items())
                                .extracting(status -> status.partner().value())
                                .containsExactly("riga", "turin"));
        assertThat(new PartnerQueries(asking).find(new FindPartner(VALUES, partner("turin"), null)))
                .isInstanceOfSatisfying(
                        Single.class, single -> assertThat(single.version()).isEqualTo(1));
        assertThat(new PartnerQueries(asking).find(new FindPartner(VALUES, partner("oslo"), null)))
                .isEqualTo(new NotFound<>("partner/oslo"));
    }

    private static final ProjectId VALUES = new ProjectId("values");

    private static Exchanges exchanges(int hosted, int hosting, int sent, int sending) {
        return new Exchanges(new ExchangeCount(hosted, hosting), new ExchangeCount(sent, sending));
    }

    private static PartnerStatus status(String partner, LocalDate day, Event... events) {
        List<Event> all = new ArrayList<>(List.of(registered()));
        all.addAll(List.of(events));
        var asking = given(all.toArray(Event[]::new)).asked(day);
        var answer = new PartnerQueries(asking).find(new FindPartner(VALUES, partner(partner), null));
        return ((Single<PartnerStatus>) answer).item();
    }
}

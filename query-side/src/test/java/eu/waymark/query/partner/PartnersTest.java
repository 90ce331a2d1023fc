package eu.waymark.query.partner;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.PartnerEvents.analysed;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static eu.waymark.query.given.RoadmapEvents.involved;
import static eu.waymark.query.partner.Asked.VALUES;
import static eu.waymark.query.partner.Asked.status;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.Reads;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.roadmap.RoadmapState;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartnersTest {
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);
    private static final ActivityDetails TURIN = leg("turin", "riga", DAY);

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

    @Test
    void onlyWhatIsAboutThePartnerItselfChangesItsVersion() {
        assertThat(version(involved("turin", "Vol.To"), analysed("turin", null, null), scheduled("a", TURIN)))
                .isEqualTo(1);
        assertThat(version(involved("turin", "Vol.To"), stakeholder("turin", "Auser"), drafted("turin", "Welcome")))
                .isEqualTo(4);
    }

    @Test
    void theMatrixReadsEachViewOnceHoweverManyPartnersItHas() {
        Event[] three = {registered(), admitted("turin"), admitted("riga"), admitted("oslo"), formed()};
        Reads reads = new Reads();

        new PartnerQueries(given(three).asked(DAY, reads)).find(new FindPartners(VALUES, null, Paging.FIRST));

        assertThat(reads.views()).doesNotHaveDuplicates().contains("partners", "due", "visits", "roadmaps");
    }

    private static long version(Event... events) {
        Stream<Event> before = Stream.of(registered(), admitted("turin"), admitted("riga"));
        Event[] all = Stream.concat(before, Stream.of(events)).toArray(Event[]::new);
        return requireNonNull(given(all).then(Partners.VIEW, "turin")).version();
    }

    private static Exchanges exchanges(int hosted, int hosting, int sent, int sending) {
        return new Exchanges(new ExchangeCount(hosted, hosting), new ExchangeCount(sent, sending));
    }
}

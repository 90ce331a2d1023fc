package eu.waymark.query.partner;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.PartnerEvents.admitted;
import static eu.waymark.query.given.VisitEvents.attendedBy;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.partner.PartnerStatus.Visits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a project where Bristol, Nuremberg and Turin are community D, which has an expert; Riga is in none. */
class VisitCountsTest {
    private static final ActivityDetails VISIT = visit(DAY, "bristol", "nuremberg", "lead", "expert");

    @Test
    void aPlannedVisitCountsForItsHostAndForAllWhoAreToTakePart() {
        Event planned = visiting("v", VISIT);

        assertThat(visits("bristol", planned)).isEqualTo(counts(0, 1, 1, 0, 0, 2));
        assertThat(visits("nuremberg", planned)).isEqualTo(counts(0, 0, 1, 0, 1, 2));
        assertThat(visits("turin", planned)).isEqualTo(counts(0, 0, 1, 0, 0, 2));
        assertThat(visits("lead", planned)).isEqualTo(counts(0, 0, 0, 0, 1, 3));
        assertThat(visits("expert", planned)).isEqualTo(counts(0, 0, 0, 0, 1, 3));
    }

    @Test
    void aCompletedVisitCountsForItsHostAndForAllWhoAttended() {
        Event[] done = {
            visiting("v", VISIT), attendedBy("v", VISIT, null, "bristol", "turin", "lead"), completed("v", VISIT)
        };

        assertThat(visits("bristol", done)).isEqualTo(counts(1, 0, 1, 0, 0, 2));
        assertThat(visits("nuremberg", done)).isEqualTo(counts(0, 0, 1, 0, 0, 2));
        assertThat(visits("turin", done)).isEqualTo(counts(0, 0, 1, 1, 0, 2));
        assertThat(visits("lead", done)).isEqualTo(counts(0, 0, 0, 1, 0, 3));
    }

    @Test
    void whoAttendedBeforeItIsCompletedHasNotBeenCountedYet() {
        assertThat(visits("nuremberg", visiting("v", VISIT), attendedBy("v", VISIT, null, "bristol", "nuremberg")))
                .isEqualTo(counts(0, 0, 1, 0, 1, 2));
    }

    @Test
    void theCountsFollowACorrectionAfterTheCompletion() {
        Event[] corrected = {
            visiting("v", VISIT),
            attendedBy("v", VISIT, null, "bristol", "nuremberg", "riga"),
            completed("v", VISIT),
            attendedBy("v", VISIT, 14L, "bristol", "turin")
        };

        assertThat(visits("nuremberg", corrected).attended().done()).isZero();
        assertThat(visits("turin", corrected).attended().done()).isEqualTo(1);
        assertThat(visits("riga", corrected).attended().done())
                .as("was not to take part, so that the correction names it nowhere")
                .isZero();
    }

    @Test
    void aHostThatDidNotAttendHostedIt() {
        assertThat(visits(
                        "bristol",
                        visiting("v", VISIT),
                        attendedBy("v", VISIT, null, "nuremberg", "turin"),
                        completed("v", VISIT)))
                .isEqualTo(counts(1, 0, 1, 0, 0, 2));
    }

    @Test
    void aCancelledVisitCountsNowhere() {
        assertThat(visits("bristol", visiting("v", VISIT), cancelled("v", VISIT)))
                .isEqualTo(counts(0, 0, 1, 0, 0, 2));
    }

    @Test
    void noVisitIsDueFromWhoIsInNoCommunity() {
        assertThat(visits("riga")).isEqualTo(counts(0, 0, 0, 0, 0, 0));
        assertThat(visits("cev")).isEqualTo(counts(0, 0, 0, 0, 0, 0));
    }

    @Test
    void theLeadVisitsEveryCityOfACommunityAndAnExpertThoseOfItsOwnCommunities() {
        CommunityCode other = new CommunityCode("A");
        Event[] two = {
            new CommunityFormed(other, "welcome", DAY, null),
            new CityAssigned(other, partner("riga"), "Riga", DAY, null)
        };
        assertThat(visits("lead", two).attended().due()).isEqualTo(4);
        assertThat(visits("expert", two).attended().due()).isEqualTo(3);
        assertThat(visits("cev", two).attended().due()).isZero();

        Event appointed = new ExpertAppointed(other, partner("expert"), "Expert", DAY, null);
        assertThat(visits("expert", two[0], two[1], appointed).attended().due()).isEqualTo(4);
    }

    private static Visits counts(int hosted, int hosting, int toHost, int attended, int attending, int toAttend) {
        return new Visits(new VisitCount(hosted, hosting, toHost), new VisitCount(attended, attending, toAttend));
    }

    private static Visits visits(String partner, Event... events) {
        List<Event> all = new ArrayList<>(List.of(
                admitted("lead", PartnerRole.LEAD),
                admitted("expert", PartnerRole.EXPERT),
                admitted("cev", PartnerRole.NETWORK),
                admitted("bristol", PartnerRole.CITY),
                admitted("nuremberg", PartnerRole.CITY),
                admitted("turin", PartnerRole.CITY),
                admitted("riga", PartnerRole.CITY),
                formed(),
                expert("expert"),
                assigned("bristol"),
                assigned("nuremberg"),
                assigned("turin")));
        all.addAll(List.of(events));
        return Asked.status(partner, all.toArray(Event[]::new)).visits();
    }
}

package eu.waymark.query.community;

import static eu.waymark.query.given.Events.D;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.assigned;
import static eu.waymark.query.given.Events.expert;
import static eu.waymark.query.given.Events.formed;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.released;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.Given;
import eu.waymark.shared.community.CommunityOverview;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
    @Test
    void citiesStandInTheOrderInWhichTheyJoined() {
        Given given =
                given(registered(), admitted("turin"), admitted("riga"), formed(), assigned("turin"), assigned("riga"));

        assertThat(given.then(Communities.VIEW))
                .containsExactly(
                        new CommunityOverview(D, "education", List.of(partner("turin"), partner("riga")), null, 5));
    }

    @Test
    void aReleasedCityIsAMemberNoMore() {
        Given given = given(
                registered(), admitted("turin"), admitted("riga"), formed(), assigned("turin"), released("turin"));

        assertThat(given.then(Communities.VIEW))
                .containsExactly(new CommunityOverview(D, "education", List.of(), null, 5));
    }

    @Test
    void theExpertIsTheOneAppointedLast() {
        Given given = given(registered(), formed(), expert("fondazza"), expert("cev"));

        assertThat(given.then(Communities.VIEW))
                .containsExactly(new CommunityOverview(D, "education", List.of(), partner("cev"), 3));
    }
}

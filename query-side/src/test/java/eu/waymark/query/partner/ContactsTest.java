package eu.waymark.query.partner;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.PartnerEvents.PAGE;
import static eu.waymark.query.given.PartnerEvents.contact;
import static eu.waymark.query.given.PartnerEvents.newContact;
import static eu.waymark.query.partner.Asked.status;
import static eu.waymark.shared.partner.ContactFunction.POLICY_ADVISOR;
import static eu.waymark.shared.partner.ContactFunction.PROJECT_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.partner.PartnerStatus.Contact;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactsTest {
    private static final LocalDate LATER = DAY.plusYears(1);

    @Test
    void aContactIsThereSinceTheDayOfItsAppointment() {
        assertThat(status("turin", admitted("turin"), contact("turin", PROJECT_COORDINATOR, LATER))
                        .contacts())
                .containsExactly(new Contact(PROJECT_COORDINATOR, PAGE, LATER));
    }

    @Test
    void whoTookOverStandsAloneWithAPageAndADayOfItsOwn() {
        assertThat(status(
                                "turin",
                                admitted("turin"),
                                contact("turin", PROJECT_COORDINATOR, DAY),
                                contact("turin", POLICY_ADVISOR, DAY),
                                newContact("turin", PROJECT_COORDINATOR, LATER))
                        .contacts())
                .containsExactly(new Contact(POLICY_ADVISOR, PAGE, DAY), new Contact(PROJECT_COORDINATOR, null, LATER));
    }
}

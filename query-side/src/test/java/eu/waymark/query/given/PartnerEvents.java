package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.title;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.Event;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.partner.ContactAppointed;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.ContactReplaced;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PublicPage;
import eu.waymark.shared.partner.RelatedProjectAdded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Events about what a partner is, whom it has and whom it works with, with plain values where a test does not care. */
public final class PartnerEvents {
    public static final PublicPage PAGE = new PublicPage("https://www.eurocities.eu/");

    private PartnerEvents() {}

    public static Event admitted(String name, PartnerRole role) {
        return new PartnerAdmitted(partner(name), title(name), new CountryCode("BE"), role, true, DAY, null);
    }

    public static Event stakeholder(String city, String organisation, String how) {
        return new LocalStakeholderAdded(partner(city), title(city), organisation, how, DAY, null);
    }

    public static Event related(String city, String organisation, String title) {
        return new RelatedProjectAdded(partner(city), title(city), organisation, title, "Erasmus+", DAY, null);
    }

    public static Event contact(String name, ContactFunction function, LocalDate since) {
        return new ContactAppointed(partner(name), title(name), function, PAGE, since, null);
    }

    public static Event newContact(String name, ContactFunction function, LocalDate since) {
        return new ContactReplaced(partner(name), title(name), function, null, "moved on", since, null);
    }

    public static Event analysed(String city, @Nullable LocalDate deliveredOn, @Nullable Long corrects) {
        return new NeedsAnalysisRecorded(
                partner(city),
                title(city),
                partner("expert"),
                deliveredOn,
                "young migrants",
                RoadmapEvents.ACT,
                corrects,
                null,
                DAY,
                null);
    }
}

package eu.waymark.query.partner;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;

import eu.waymark.query.answer.Asking;
import eu.waymark.shared.Event;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Single;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The status of one partner as it is answered, in a project that is registered by the first event. */
final class Asked {
    static final ProjectId VALUES = new ProjectId("values");

    private Asked() {}

    static PartnerStatus status(String partner, Event... events) {
        return status(partner, DAY, events);
    }

    static PartnerStatus status(String partner, LocalDate day, Event... events) {
        var answer = new PartnerQueries(asking(day, events)).find(new FindPartner(VALUES, partner(partner), null));
        return ((Single<PartnerStatus>) answer).item();
    }

    static Asking asking(LocalDate day, Event... events) {
        return given(Stream.concat(Stream.of(registered()), Stream.of(events)).toArray(Event[]::new))
                .asked(day);
    }
}

package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;

import eu.waymark.shared.Event;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.agreement.Target;
import java.time.LocalDate;
import java.util.List;

/** Events about the agreement that set targets, with plain values where a test does not care. */
public final class AgreementEvents {
    public static final LocalDate END = LocalDate.of(2021, 1, 6);

    private AgreementEvents() {}

    public static Event signedFor(Target... targets) {
        return new GrantAgreementSigned("AMIF-1", DAY, DAY, 24, END, null, List.of(targets), DAY, null);
    }

    public static Event amendedFor(Target... targets) {
        return new GrantAgreementAmended(END, END, "pandemic", List.of(targets), DAY, null);
    }
}

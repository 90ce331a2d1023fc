package eu.waymark.query.partner;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a partner enters the project: name, country and role are those of the latest of invitation and admission. */
final class Entrance {
    private Entrance() {}

    static PartnerDocument of(PartnerInvited it, RecordedEvent recorded) {
        return new PartnerDocument(
                it.partner(),
                it.name(),
                it.country(),
                it.role(),
                it.funded(),
                null,
                Standing.INVITED,
                List.of(),
                List.of(),
                0,
                0,
                recorded.sequence());
    }

    static PartnerDocument of(PartnerAdmitted it, @Nullable PartnerDocument was, RecordedEvent recorded) {
        return new PartnerDocument(
                it.partner(),
                it.name(),
                it.country(),
                it.role(),
                it.funded(),
                was == null ? null : was.community(),
                Standing.ADMITTED,
                was == null ? List.of() : was.stakeholders(),
                was == null ? List.of() : was.planned(),
                was == null ? 0 : was.hosted(),
                was == null ? 0 : was.sent(),
                recorded.sequence());
    }
}

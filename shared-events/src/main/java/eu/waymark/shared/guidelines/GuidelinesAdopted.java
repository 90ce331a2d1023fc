package eu.waymark.shared.guidelines;

import eu.waymark.shared.Subjects;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A city adopted a version of the guidelines.
 *
 * @param partner the city
 * @param name its name at that time, so that the event reads by itself
 * @param title that of the guidelines
 */
public record GuidelinesAdopted(
        PartnerId partner,
        String name,
        int version,
        String title,
        String body,
        String act,
        LocalDate adoptedOn,
        @Nullable Document document,
        LocalDate occurredOn,
        @Nullable String note)
        implements GuidelinesEvent {
    @Override
    public String subject() {
        return Subjects.guidelines(partner);
    }
}

package eu.waymark.shared.guidelines;

import eu.waymark.shared.Between;
import eu.waymark.shared.Line;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that a city adopted a version of the guidelines. Rule GUI-02 asks for body, act and date.
 *
 * @param partner the city
 * @param version the number of a published version (GUI-01)
 * @param body the body that adopted it, such as "City Council"
 * @param act the act by which it did, such as "Resolution 2026/18"
 * @param adoptedOn the day of the act
 * @param document the act
 */
public record AdoptGuidelines(
        ProjectId project,
        PartnerId partner,
        @Between(min = 1, max = 1_000) int version,
        @Nullable @Line String body,
        @Nullable @Line String act,
        @Nullable LocalDate adoptedOn,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements GuidelinesCommand {
    @Override
    public String subject() {
        return Subjects.guidelines(partner);
    }
}

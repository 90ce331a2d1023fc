package eu.waymark.shared.roadmap;

import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The city's administration endorsed its roadmap.
 *
 * @param submission the number of the submission that it endorsed
 * @param body the body that endorsed it
 * @param act the act by which it did
 * @param endorsedOn the day of the act
 */
public record RoadmapEndorsed(
        PartnerId partner,
        String name,
        int submission,
        String body,
        String act,
        LocalDate endorsedOn,
        Document document,
        LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapEvent {}

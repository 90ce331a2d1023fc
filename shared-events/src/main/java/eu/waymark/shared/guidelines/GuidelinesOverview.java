package eu.waymark.shared.guidelines;

import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the guidelines, and who adopted it.
 *
 * @param version its number, from 1: what an adoption names
 * @param adoptions in the order in which they were recorded
 * @param missing the cities of the communities for which no adoption is evidenced
 */
public record GuidelinesOverview(
        int version,
        String title,
        LocalDate publishedOn,
        @Nullable Document document,
        List<Adoption> adoptions,
        List<PartnerId> missing,
        @Nullable String note) {

    /** The act by which a city adopted it. */
    public record Adoption(
            PartnerId partner,
            String body,
            String act,
            LocalDate adoptedOn,
            @Nullable Document document) {}
}

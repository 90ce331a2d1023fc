package eu.waymark.query.guidelines;

import eu.waymark.query.fold.Lists;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.guidelines.GuidelinesOverview.Adoption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a version of the guidelines; components as in {@link eu.waymark.shared.guidelines.GuidelinesOverview}, without
 * what depends on the communities.
 *
 * @param version sequence number of its publication: an adoption is about the city's own subject
 */
public record GuidelinesDocument(
        int guidelines,
        String title,
        LocalDate publishedOn,
        @Nullable Document document,
        List<Adoption> adoptions,
        @Nullable String note,
        long version) {

    GuidelinesDocument adopted(Adoption adoption) {
        return new GuidelinesDocument(
                guidelines, title, publishedOn, document, Lists.with(adoptions, adoption), note, version);
    }
}

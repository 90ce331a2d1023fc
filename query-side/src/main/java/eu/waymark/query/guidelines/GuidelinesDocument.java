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
 */
public record GuidelinesDocument(
        int version,
        String title,
        LocalDate publishedOn,
        @Nullable Document document,
        List<Adoption> adoptions,
        @Nullable String note) {

    GuidelinesDocument adopted(Adoption adoption) {
        return new GuidelinesDocument(version, title, publishedOn, document, Lists.with(adoptions, adoption), note);
    }
}

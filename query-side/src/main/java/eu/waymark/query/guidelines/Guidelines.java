package eu.waymark.query.guidelines;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.guidelines.GuidelinesOverview.Adoption;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published versions of the guidelines, by number. */
public final class Guidelines implements Projection<GuidelinesDocument> {
    public static final Guidelines VIEW = new Guidelines();

    private Guidelines() {}

    @Override
    public String name() {
        return "guidelines";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<GuidelinesDocument> document() {
        return GuidelinesDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case GuidelinesPublished it -> List.of(Keys.numbered(it.version()));
            case GuidelinesAdopted it -> List.of(Keys.numbered(it.version()));
            default -> List.of();
        };
    }

    @Override
    public GuidelinesDocument fold(String key, @Nullable GuidelinesDocument document, RecordedEvent recorded) {
        return switch ((GuidelinesEvent) recorded.event()) {
            case GuidelinesPublished it ->
                new GuidelinesDocument(it.version(), it.title(), it.publishedOn(), it.document(), List.of(), it.note());
            case GuidelinesAdopted it ->
                published(document)
                        .adopted(new Adoption(it.partner(), it.body(), it.act(), it.adoptedOn(), it.document()));
        };
    }

    private static GuidelinesDocument published(@Nullable GuidelinesDocument document) {
        if (document == null) throw new IllegalStateException("the guidelines are not published before this event");
        return document;
    }
}

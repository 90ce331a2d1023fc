package eu.waymark.shared.activity;

import eu.waymark.shared.Line;
import eu.waymark.shared.document.Digest;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that a document was presented at an activity.
 *
 * @param title what it is called
 * @param presentedBy the organisation that presented it
 * @param digest where the document is at hand
 */
public record PresentDocument(
        ProjectId project,
        UUID activity,
        @Line String title,
        @Nullable @Line String presentedBy,
        @Nullable Digest digest,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements ActivityCommand {}

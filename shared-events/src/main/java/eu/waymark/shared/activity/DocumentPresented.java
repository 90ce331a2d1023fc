package eu.waymark.shared.activity;

import eu.waymark.shared.document.Digest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document was presented at an activity.
 *
 * @param presentedBy the organisation that presented it
 */
public record DocumentPresented(
        UUID activity,
        ActivityDetails details,
        String title,
        @Nullable String presentedBy,
        @Nullable Digest digest,
        LocalDate occurredOn,
        @Nullable String note)
        implements ActivityEvent {}

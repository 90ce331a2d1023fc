package eu.waymark.shared.activity;

import eu.waymark.shared.document.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A document that was presented at an activity.
 *
 * @param presentedBy the organisation that presented it
 * @param digest absent where the document is known by its title alone
 */
public record PresentedDocument(
        String title,
        @Nullable String presentedBy,
        @Nullable Digest digest) {}

package eu.waymark.shared.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that differs.
 *
 * @param path JSON pointer (RFC 6901) to a single value within the answer about the subject; lists count from 0
 * @param before text, number, boolean, or an empty list or object; absent where there was none
 * @param after the same for the later time
 * @param events sequence numbers of the events that changed it on the way; none where only days have passed
 * @param sentence the same in words
 */
public record FieldChange(
        String path, @Nullable Object before, @Nullable Object after, List<Long> events, String sentence) {}

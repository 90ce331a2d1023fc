package eu.waymark.shared.query;

import org.jspecify.annotations.Nullable;

/**
 * Which state a query is answered from. Where both are given, {@code after} is waited for first.
 *
 * @param after the project's sequence number that the views must hold before they answer: read your own writes. Waited for,
 *     bounded; an answer that had to be given without it says {@code behind}
 * @param asOf how far to go back; absent: the present
 */
public record When(@Nullable Long after, @Nullable AsOf asOf) {
    /** The present, as the views hold it. */
    public static final When NOW = new When(null, null);

    public static When after(long sequence) {
        return new When(sequence, null);
    }

    public static When asOf(AsOf asOf) {
        return new When(null, asOf);
    }
}

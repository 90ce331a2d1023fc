package eu.waymark.query.checkpoint;

/** Another checkpoint has this number in the series: another process signed at the same time. */
public class NumberTakenException extends CheckpointsUnavailableException {
    /** @param series where it lies, in words */
    public NumberTakenException(String series, long number) {
        super(
                "checkpoint %d is in %s already: another process signed it; what it does not cover is signed with the next"
                        .formatted(number, series));
    }
}

package eu.waymark.query.checkpoint;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Joins a series that several processes share. What was signed into the folder before is carried over, once; the files stay where they
 * are, with a note that nothing is to be added to them.
 *
 * @param files what lies in the folder of this process
 */
public record SharedSeries(KeyFolder keys, CheckpointFolder files, CheckpointSeries series) {
    private static final Logger LOG = LoggerFactory.getLogger(SharedSeries.class);

    /**
     * The key that this process signs with; as for {@link Identity#of}.
     *
     * @throws CheckpointsUnavailableException also where the files are not of the series
     */
    public Identity join() {
        if (keys.verifiers().isEmpty()) Identity.nothingSigned(keys, files);
        else filesAreOurs();
        Identity identity = Identity.of(keys, series);
        long carried = new SeriesCopy(files, series).run();
        if (carried > 0) LOG.info("{} checkpoints were carried over from {} into {}", carried, files, series);
        new SeriesElsewhere(files.path()).leave(series.toString());
        return carried > 0 ? settled(identity) : identity;
    }

    /** What was carried over may hand over to a key that this folder holds: only then is that to be seen. */
    private Identity settled(Identity joined) {
        Identity settled = Identity.of(keys, series);
        return new Identity(settled.key(), joined.isNew(), joined.isSettled() || settled.isSettled());
    }

    /** Before the key is published: it would shut out the right one. */
    private void filesAreOurs() {
        files.last().filter(last -> !isOurs(last)).ifPresent(_ -> {
            throw new CheckpointsUnavailableException(
                    "the checkpoints in %s are not signed by a key of %s: restore both from one backup, or move the checkpoints away"
                            .formatted(files, keys.path()));
        });
    }

    private boolean isOurs(SignedNote note) {
        return keys.verifiers().stream().anyMatch(key -> key.signed(note));
    }
}

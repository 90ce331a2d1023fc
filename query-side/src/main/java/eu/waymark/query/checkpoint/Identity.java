package eu.waymark.query.checkpoint;

/**
 * The key that a ledger signs with.
 *
 * @param isNew whether it was made just now
 */
public record Identity(SigningKey key, boolean isNew) {
    /**
     * The key of this folder, made where the ledger has none yet. For the one process that holds the folder. Where others share the
     * series, theirs has to be the same.
     *
     * @throws CheckpointsUnavailableException where there are checkpoints and no key, or the others have another: a new one would be
     *     another identity
     * @throws MalformedNoteException where what lies there is not the key of this ledger
     */
    public static Identity of(KeyFolder keys, CheckpointSeries series) {
        if (series.isShared()) return new SharedKey(keys, series).agreed();
        boolean isNew = keys.verifiers().isEmpty();
        if (isNew) nothingSigned(keys, series);
        return new Identity(keys.signing(), isNew);
    }

    /** Throws {@link CheckpointsUnavailableException} where a key is to be made, and there was one. */
    static void nothingSigned(KeyFolder keys, CheckpointSeries series) {
        if (series.lastKept().isPresent())
            throw new CheckpointsUnavailableException("the signing key of this ledger is missing from " + keys.path()
                    + ", and checkpoints were signed with it: restore " + keys.path()
                    + " from a backup; a new key would be another ledger's");
    }
}

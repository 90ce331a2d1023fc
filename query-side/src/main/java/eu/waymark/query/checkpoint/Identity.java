package eu.waymark.query.checkpoint;

/**
 * The key that a ledger signs with.
 *
 * @param isNew whether it was made just now
 */
public record Identity(SigningKey key, boolean isNew) {
    /**
     * The key of this folder, made where the ledger has none yet. For the one process that holds the folder.
     *
     * @throws CheckpointsUnavailableException where there are checkpoints and no key: a new one would be another identity
     * @throws MalformedNoteException where what lies there is not the key of this ledger
     */
    public static Identity of(KeyFolder keys, CheckpointSeries series) {
        boolean isNew = keys.verifiers().isEmpty();
        if (isNew && series.last().isPresent())
            throw new CheckpointsUnavailableException("the signing key of this ledger is missing from " + keys.path()
                    + ", and checkpoints were signed with it: restore " + keys.path()
                    + " from a backup; a new key would be another ledger's");
        return new Identity(keys.signing(), isNew);
    }
}

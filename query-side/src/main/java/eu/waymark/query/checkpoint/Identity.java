package eu.waymark.query.checkpoint;

import java.util.Optional;

/**
 * The key that a ledger signs with.
 *
 * @param isNew whether it was made just now
 * @param isSettled whether it took the place of another just now, in a change that had been broken off
 */
public record Identity(SigningKey key, boolean isNew, boolean isSettled) {
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
        boolean isSettled = !isNew && settle(keys, series);
        return new Identity(keys.signing(), isNew, isSettled);
    }

    /** Throws {@link CheckpointsUnavailableException} where a key is to be made, and there was one. */
    static void nothingSigned(KeyFolder keys, CheckpointSeries series) {
        if (series.lastKept().isPresent())
            throw new CheckpointsUnavailableException("the signing key of this ledger is missing from " + keys.path()
                    + ", and checkpoints were signed with it: restore " + keys.path()
                    + " from a backup; a new key would be another ledger's");
    }

    /** Ends a change of the key that was broken off after a checkpoint handed over; before that the former key goes on. */
    static boolean settle(KeyFolder keys, CheckpointSeries series) {
        Optional<SigningKey> next = keys.next()
                .filter(key -> key.verifier().isSame(keys.verifiers().getLast()) || handsOver(series, keys, key));
        next.ifPresent(keys::install);
        return next.isPresent();
    }

    private static boolean handsOver(CheckpointSeries series, KeyFolder keys, SigningKey next) {
        return series.last()
                .filter(note -> Described.of(note, keys.verifiers()).next().isSame(next.verifier()))
                .isPresent();
    }

    /** The keys of this folder, of which this one signs. */
    public LedgerKeys keys(KeyFolder folder) {
        return new LedgerKeys(key, folder);
    }
}

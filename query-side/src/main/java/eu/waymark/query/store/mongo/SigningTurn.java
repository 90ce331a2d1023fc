package eu.waymark.query.store.mongo;

import eu.waymark.query.store.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to sign: of the processes that fold, of which each edition of the views has one, a single one. So while two builds
 * of Waymark fold beside each other there is one signer.
 *
 * @param folding the claim to fold, which this process must hold to have a turn
 * @param signing the claim to sign, which all editions share
 */
record SigningTurn(Claim folding, MongoClaim signing) implements Claim {
    @Override
    public boolean held() {
        return folding.held() && signing.held();
    }

    @Override
    public boolean confirmed() {
        return folding.confirmed() && signing.confirmed();
    }

    @Override
    public boolean take() {
        if (folding.held()) return signing.take();
        // Another folds by now, and is waited for by nobody who wants a checkpoint.
        if (signing.held()) signing.release();
        return false;
    }

    @Override
    public void release() {
        signing.release();
    }

    @Override
    public @Nullable String other() {
        String signer = signing.held() ? null : signing.other();
        return signer == null ? folding.other() : signer;
    }
}

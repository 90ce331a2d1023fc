package eu.waymark.query.store.mongo;

import eu.waymark.query.store.Claim;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to sign: of the processes that fold, of which each edition of the views has one, a single one whose views can be read
 * and go on. So while two builds of Waymark fold beside each other there is one signer, and it is one that can sign.
 *
 * @param folding the claim to fold, which this process must hold to have a turn
 * @param signing the claim to sign, which all editions share
 * @param goingOn whether the views of this process can be read and go on
 */
record SigningTurn(Claim folding, MongoClaim signing, BooleanSupplier goingOn) implements Claim {
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
        if (folding.held() && goingOn.getAsBoolean()) return signing.take();
        // Another folds by now, or there is nothing here to sign from, and nobody who wants a checkpoint waits for
        // that.
        if (signing.held()) signing.release();
        // Both claims of one who has died lapse together then, and not one after the other.
        signing.watch();
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

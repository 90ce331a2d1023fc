package eu.waymark.query;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.bundle.verify.BundleVerifier;
import eu.waymark.query.bundle.verify.FoldedAgain;
import eu.waymark.shared.Version;

/** Verifies bundles: needs no record and no views. */
public final class Bundles {
    private Bundles() {}

    public static BundleVerifier verifier() {
        return new BundleVerifier(new FoldedAgain(new EventCodec(), Version.NUMBER, Proving.FOLDS));
    }
}

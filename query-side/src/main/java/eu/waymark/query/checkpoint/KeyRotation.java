package eu.waymark.query.checkpoint;

import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.ledger.KeyAnnouncement;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.KeyNotAnnounced;
import eu.waymark.shared.ledger.LedgerKey;
import eu.waymark.shared.ledger.LedgerOrigin;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes the key that a ledger is signed with, in steps each of which is on the disk before the next: a key is made, it is announced in the
 * record, a checkpoint over the announcement is signed by both, the public half is put down, and the private one takes its place. Whatever
 * ended it in between, it goes on from there when it is run again. Safe for use from any thread.
 */
public final class KeyRotation {
    private final KeyFolder folder;
    private final LedgerKeys keys;
    private final Checkpoints checkpoints;
    private final Signing signing;
    private boolean settled;

    /** @param settled whether a change that was broken off was ended when this process began: who asks for it again has that one */
    public KeyRotation(KeyFolder folder, LedgerKeys keys, Checkpoints checkpoints, Signing signing, boolean settled) {
        this.folder = folder;
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.signing = signing;
        this.settled = settled;
    }

    /**
     * Changes it, and returns once the new one signs.
     *
     * @param announcing records the announcement
     * @throws NotSignedException where it was not announced, or no checkpoint over that could be signed; {@link Signing#now} says what else
     */
    public synchronized KeyChanged change(Function<AnnounceSigningKey, KeyAnnouncement> announcing) {
        signing.awaitTurn();
        VerifierKey present = keys.signing().verifier();
        Optional<Described> last = checkpoints.latest().filter(Described::handsOver);
        boolean wasSettled = settled;
        settled = false;
        if (wasSettled && last.filter(one -> one.next().isSame(present)).isPresent()) return changed(last.get());
        Optional<Described> begun = last.filter(one -> !one.next().isSame(present));
        if (begun.isPresent()) return end(begun.get(), holding(begun.get().next()));
        SigningKey next = folder.next().orElseGet(() -> folder.makeNext(present.name()));
        KeyAnnounced announced = announced(announcing, present, next.verifier());
        // Nothing else is signed before the next key is in its place.
        synchronized (checkpoints) {
            return end(signing.handOver(next, announced), next);
        }
    }

    private KeyChanged end(Described signed, SigningKey next) {
        folder.install(next);
        keys.change(next);
        return changed(signed);
    }

    private static KeyChanged changed(Described signed) {
        return new KeyChanged(signed.key().written(), signed.next().written(), signed.signed());
    }

    private SigningKey holding(VerifierKey wanted) {
        return folder.next()
                .filter(next -> next.verifier().isSame(wanted))
                .orElseThrow(() -> NotSignedException.keyMissing(wanted, folder.path()));
    }

    private static KeyAnnounced announced(
            Function<AnnounceSigningKey, KeyAnnouncement> announcing, VerifierKey former, VerifierKey next) {
        AnnounceSigningKey command = new AnnounceSigningKey(
                new LedgerOrigin(former.name()), new LedgerKey(former.written()), new LedgerKey(next.written()), null);
        return switch (announcing.apply(command)) {
            case KeyAnnounced done -> done;
            case KeyNotAnnounced not -> throw NotSignedException.notAnnounced(not.because());
        };
    }
}

package eu.waymark.query.checkpoint;

import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.ledger.KeyAnnouncement;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.KeyNotAnnounced;
import eu.waymark.shared.ledger.LedgerKey;
import eu.waymark.shared.ledger.LedgerOrigin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes the key that a ledger is signed with, in steps each of which is on the disk before the next: a key is made, it is announced in the
 * record, a checkpoint over the announcement is signed by both, the public half is put down, and the private one takes its place. Whatever
 * ended it in between, it goes on from there when it is run again. Safe for use from any thread.
 */
public final class KeyRotation {
    /** How long after a start whoever saw a change broken off may ask for that one again: later it is another that is wanted. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final KeyFolder folder;
    private final LedgerKeys keys;
    private final Checkpoints checkpoints;
    private final Signing signing;
    private final Clock clock;
    private final Instant began;
    /** One that was broken off and ended when this process began, until it is asked for again. */
    private Optional<Described> settled;

    /**
     * Of the process that begins now.
     *
     * @param settled whether a change that was broken off was ended by that: who asks for it again within an hour has that one
     */
    public KeyRotation(
            KeyFolder folder, LedgerKeys keys, Checkpoints checkpoints, Signing signing, boolean settled, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.signing = signing;
        this.clock = clock;
        this.began = clock.instant();
        this.settled = settled ? checkpoints.latest().filter(Described::handsOver) : Optional.empty();
    }

    /**
     * Changes it, and returns once the new one signs.
     *
     * @param announcing records the announcement
     * @throws NotSignedException where it was not announced, or no checkpoint over that could be signed; {@link Signing#now} says what else
     */
    public synchronized KeyChanged change(Function<AnnounceSigningKey, KeyAnnouncement> announcing) {
        // To end one that was begun nothing is signed: whoever holds the next key does, in turn or not.
        Optional<KeyChanged> ended = ended();
        if (ended.isPresent()) return ended.get();
        signing.awaitTurn();
        return ended().orElseGet(() -> begin(announcing));
    }

    private Optional<KeyChanged> ended() {
        Optional<Described> before = settled.filter(_ -> clock.instant().isBefore(began.plus(AGAIN)));
        settled = Optional.empty();
        if (before.isPresent()) return before.map(KeyRotation::changed);
        return checkpoints
                .latest()
                .filter(last -> last.handsOver() && !last.next().isSame(present()))
                .map(begun -> end(begun, holding(begun.next())));
    }

    private KeyChanged begin(Function<AnnounceSigningKey, KeyAnnouncement> announcing) {
        Optional<SigningKey> left = folder.next();
        if (left.isPresent() && announcing.apply(following(left.get())) instanceof KeyAnnounced announced)
            return handOver(left.get(), announced);
        // What was left here may have had its turn.
        SigningKey next = folder.makeNext(present().name());
        return switch (announcing.apply(following(next))) {
            case KeyAnnounced announced -> handOver(next, announced);
            case KeyNotAnnounced not -> throw NotSignedException.notAnnounced(not.because());
        };
    }

    private KeyChanged handOver(SigningKey next, KeyAnnounced announced) {
        // Before the rest is held up: who ends this process waits for that.
        long size = signing.awaitSettled(announced);
        // Nothing else is signed before the next key is in its place.
        synchronized (checkpoints) {
            return end(signing.handOver(next, size), next);
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
                .orElseThrow(() -> NotSignedException.keyMissing(wanted, folder.path(), keys.why()));
    }

    private VerifierKey present() {
        return keys.signing().verifier();
    }

    private AnnounceSigningKey following(SigningKey next) {
        return new AnnounceSigningKey(
                new LedgerOrigin(present().name()),
                new LedgerKey(present().written()),
                new LedgerKey(next.verifier().written()),
                null);
    }
}

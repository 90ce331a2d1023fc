package eu.waymark.query.checkpoint;

import eu.waymark.query.store.Claim;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Waits where it is another process that signs, until it has done so, or has gone and left its place to this one.
 *
 * @param lag how long what is recorded has to settle before it is signed
 */
record SignedElsewhere(Claim claim, Checkpoints checkpoints, Duration lag) {
    /** Longer than a claim takes to lapse. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long a process that is about to end gives its follower to take a claim that nobody is known to hold. */
    private static final Duration BEGINNING = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofMillis(50);

    /**
     * A checkpoint over so many events, which the other process is asked for.
     *
     * @param here signs in this process, where it holds the claim by then
     * @throws NotSignedException where there is none in time
     */
    Described signed(long recorded, Supplier<Optional<Described>> here) {
        long deadline = System.nanoTime() + PATIENCE.plus(lag).toNanos();
        checkpoints.series().wish(recorded);
        while (System.nanoTime() < deadline) {
            Optional<Described> latest = checkpoints.latest();
            if (Signing.covered(latest) >= recorded) return latest.orElseThrow();
            Optional<Described> signed = claim.take() ? here.get() : Optional.empty();
            if (signed.isPresent()) return signed.get();
            LockSupport.parkNanos(LOOK.toNanos());
        }
        String other = claim.other();
        // Where nobody is known to sign, it is because the views cannot be signed from.
        throw other == null ? NotSignedException.viewsBehind(recorded) : NotSignedException.byAnother(other, recorded);
    }

    /** Waits until this process holds the claim. Throws {@link NotSignedException} where another goes on doing so. */
    void awaitTurn() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!claim.take() || !claim.confirmed()) {
            if (System.nanoTime() > deadline) throw NotSignedException.changedElsewhere(claim.other());
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Whether this process signs; one that has only begun is given the time to find out. */
    boolean isHere() {
        long deadline = System.nanoTime() + BEGINNING.toNanos();
        while (!claim.take() && claim.other() == null && System.nanoTime() < deadline)
            LockSupport.parkNanos(LOOK.toNanos());
        return claim.held();
    }
}

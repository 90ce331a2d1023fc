package eu.waymark.query.checkpoint;

import java.util.ArrayList;
import java.util.List;

/** The keys of a ledger in the process that signs it: they change while it runs. Safe for use from any thread. */
public final class LedgerKeys {
    private volatile Held held;

    /** @param verifiers the public half of every key there has been, the present one last */
    public LedgerKeys(SigningKey signing, List<VerifierKey> verifiers) {
        held = new Held(signing, List.copyOf(verifiers));
    }

    /** Of a ledger that never changed its key. */
    public static LedgerKeys only(SigningKey key) {
        return new LedgerKeys(key, List.of(key.verifier()));
    }

    /** The one that signs. */
    public SigningKey signing() {
        return held.signing;
    }

    /** The public half of every key there has been, the present one last. */
    public List<VerifierKey> verifiers() {
        return held.verifiers;
    }

    /** From now on this one signs. */
    synchronized void change(SigningKey next) {
        List<VerifierKey> verifiers = new ArrayList<>(held.verifiers);
        verifiers.add(next.verifier());
        held = new Held(next, List.copyOf(verifiers));
    }

    /** Both at one moment. */
    public Held held() {
        return held;
    }

    /**
     * The keys at a moment.
     *
     * @param signing the one that signs
     * @param verifiers the public half of every key there has been, that of this one last
     */
    public record Held(SigningKey signing, List<VerifierKey> verifiers) {}
}

package eu.waymark.query.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of a ledger in the process that signs it: they change while it runs. Safe for use from any thread. */
public final class LedgerKeys {
    private final @Nullable KeyFolder folder;
    private volatile Held held;

    /** @param folder where they lie, and another process may have put newer ones */
    LedgerKeys(SigningKey signing, KeyFolder folder) {
        this.folder = folder;
        held = new Held(signing, folder.verifiers());
    }

    /** @param verifiers the public half of every key there has been, the present one last */
    public LedgerKeys(SigningKey signing, List<VerifierKey> verifiers) {
        folder = null;
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

    /** Takes those that were put into the folder after the present ones, if any. */
    synchronized void readAgain() {
        if (folder == null) return;
        try {
            List<VerifierKey> verifiers = folder.verifiers();
            if (!goOn(held.verifiers, verifiers)) return;
            SigningKey signing = folder.signing();
            if (signing.verifier().isSame(verifiers.getLast())) held = new Held(signing, verifiers);
        } catch (MalformedNoteException | CheckpointsUnavailableException e) {
            // They are being put there at this moment: the next time, they are there.
        }
    }

    private static boolean goOn(List<VerifierKey> present, List<VerifierKey> found) {
        return found.size() > present.size()
                && IntStream.range(0, present.size())
                        .allMatch(turn -> found.get(turn).isSame(present.get(turn)));
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

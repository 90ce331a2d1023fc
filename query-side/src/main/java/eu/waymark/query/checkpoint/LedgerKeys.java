package eu.waymark.query.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of a ledger in the process that signs it: they change while it runs. Safe for use from any thread. */
public final class LedgerKeys {
    private final @Nullable KeyFolder folder;
    private volatile Held held;
    /** Why those that were put into the folder were not taken. */
    private volatile @Nullable String trouble;

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

    /** Whether one of them is named as having signed this. */
    boolean include(SignedNote note) {
        return held.verifiers.stream().anyMatch(key -> key.named(note));
    }

    /** From now on this one signs. */
    synchronized void change(SigningKey next) {
        List<VerifierKey> verifiers = new ArrayList<>(held.verifiers);
        // Once it was put down, whoever read the folder again has it already.
        if (!verifiers.getLast().isSame(next.verifier())) verifiers.add(next.verifier());
        held = new Held(next, List.copyOf(verifiers));
    }

    /** Takes those that were put into the folder after the present ones, if any. */
    synchronized void readAgain() {
        if (folder == null) return;
        try {
            trouble = take(folder);
        } catch (MalformedNoteException | CheckpointsUnavailableException e) {
            // It may be that they are being put there at this moment; if not, somebody has to be told.
            trouble = e.getMessage();
        }
    }

    /** Null where they are taken, or are those that were; otherwise why not. */
    private @Nullable String take(KeyFolder folder) {
        List<VerifierKey> verifiers = folder.verifiers();
        if (!goOn(held.verifiers, verifiers))
            return "the keys that " + folder.path() + " names do not begin with those that this process has";
        if (verifiers.size() == held.verifiers.size()) return null;
        Optional<SigningKey> last =
                folder.present().filter(key -> key.verifier().isSame(verifiers.getLast()));
        if (last.isEmpty()) return "the keys in " + folder.path() + " were changed while they were read";
        held = new Held(last.get(), verifiers);
        return null;
    }

    /** Nothing; or why those that were put into the folder were not taken, to be said after an advice to put them there. */
    String why() {
        String said = trouble;
        return said == null ? "" : "; what lies there is not taken: " + said;
    }

    private static boolean goOn(List<VerifierKey> present, List<VerifierKey> found) {
        return found.size() >= present.size()
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

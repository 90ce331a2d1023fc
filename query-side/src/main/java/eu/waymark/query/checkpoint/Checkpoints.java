package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewReader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Signs the head of the ledger, one checkpoint after the other. It never signs what contradicts the last one, for a ledger has one
 * history, and nothing that the events themselves do not bear out, for views can be written into.
 * Safe for use from any thread.
 */
public final class Checkpoints {
    private final ViewReader views;
    private final Tail tail;
    private final CheckpointSeries series;
    private final LedgerKeys keys;
    private final Clock clock;

    /** The last that was seen. Read again where others append; else kept, since a folder of many files takes a while to look through. */
    private final AtomicReference<@Nullable Described> latest = new AtomicReference<>();

    /**
     * Of the ledger of this record.
     *
     * @param views with the ledger's tiles
     */
    public Checkpoints(RecordReader reader, ViewReader views, CheckpointSeries series, LedgerKeys keys, Clock clock) {
        this.views = views;
        this.tail = new Tail(reader, views);
        this.series = series;
        this.keys = keys;
        this.clock = clock;
    }

    /** Of a ledger that never changed its key. */
    public Checkpoints(RecordReader reader, ViewReader views, CheckpointSeries series, SigningKey key, Clock clock) {
        this(reader, views, series, LedgerKeys.only(key), clock);
    }

    /** The public half of the key that signs now. */
    public VerifierKey verifier() {
        return keys.signing().verifier();
    }

    public CheckpointSeries series() {
        return series;
    }

    /**
     * What this note of the series says.
     *
     * @throws MalformedNoteException where no key of this ledger signed it
     * @throws CheckpointsUnavailableException where one did that this process does not hold
     */
    public Described described(SignedNote note) {
        Described known = latest.get();
        if (!keys.include(note)) keys.readAgain();
        return new GoneOn(series, keys.verifiers(), keys.why())
                .described(note, known == null ? 1 : known.link().number());
    }

    /**
     * The one that was signed last, by this process or by one before it.
     *
     * @throws MalformedNoteException where it is not by the key of this ledger
     * @throws LedgerDiffersException where one that was seen before is gone
     */
    public Optional<Described> latest() {
        Described known = latest.get();
        if (known != null && !series.isShared()) return Optional.of(known);
        Optional<Described> last = series.last().map(note -> described(known, note));
        if (known != null) staysThere(known, last);
        last.ifPresent(this::seen);
        return last;
    }

    private Described described(@Nullable Described known, SignedNote note) {
        return known != null && known.note().written().equals(note.written()) ? known : described(note);
    }

    /** Never back: another thread may have read a later one meanwhile. Whoever is to sign after it may lie in the folder by now. */
    private void seen(Described found) {
        if (!found.next().isSame(verifier())) keys.readAgain();
        latest.updateAndGet(
                known -> known == null || known.link().number() < found.link().number() ? found : known);
    }

    /** What was seen once is in the series for ever. */
    private static void staysThere(Described known, Optional<Described> last) {
        long number = known.link().number();
        if (last.filter(found -> found == known || found.link().number() > number)
                .isEmpty())
            throw new LedgerDiffersException(
                    "checkpoint %d is no longer in the series as it was signed".formatted(number));
    }

    /**
     * The checkpoint over all that the ledger's view holds: signed now, or the last one where nothing has come since.
     *
     * @throws LedgerDiffersException where the ledger does not go on from the last checkpoint, or holds another event than the record
     *     at a position that no checkpoint covers; nothing is signed then
     * @throws eu.waymark.eventstore.RecordUnavailableException where the record cannot be read
     * @throws NumberTakenException where another process has signed meanwhile
     * @throws CheckpointsUnavailableException where it cannot be kept; it counts as not signed then
     * @throws eu.waymark.query.store.ViewNotReadyException while the ledger is still being built
     */
    public Described sign() {
        return sign(Long.MAX_VALUE);
    }

    /**
     * The same, over so many events at most.
     *
     * @param most where the last checkpoint covers more, that one is given
     */
    synchronized Described sign(long most) {
        Optional<Described> before = latest();
        Checkpoint head = views.read(snapshot -> head(new MerkleTree(snapshot), before, most));
        if (before.isPresent() && before.get().checkpoint().size() == head.size()) return before.get();
        return append(before, head, List.of());
    }

    /**
     * The checkpoint with which the present key hands over to the next: signed by both, whether anything has come since the last one or not.
     *
     * @param size how many events it covers, the one that announces the key among them; where the last checkpoint covers more, as many as that
     * @throws NotSignedException where the ledger's view does not hold so many yet; {@link #sign} says what else
     */
    synchronized Described handOver(SigningKey next, long size) {
        Optional<Described> before = latest();
        Checkpoint head = views.read(snapshot -> head(new MerkleTree(snapshot), before, size));
        if (head.size() < size) throw NotSignedException.viewsBehind(size);
        return append(before, head, List.of(next));
    }

    /** @param next the key to hand over to; none where this one goes on */
    private Described append(Optional<Described> before, Checkpoint head, List<SigningKey> next) {
        SigningKey key = keys.signing();
        before.ifPresent(last -> isDue(key.verifier(), last));
        tail.compare(before.map(last -> last.checkpoint().size()).orElse(0L), head);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Link link = before.map(last -> last.link().next(now, last.note())).orElseGet(() -> Link.first(now));
        SignedNote note = signed(head.text(), link, key, next);
        // Where appending fails, the file may be there all the same: what the last one is, is read again then.
        latest.set(null);
        series.append(link.number(), head.size(), note);
        Described signed = new Described(note, head, link, key.verifier());
        latest.set(signed);
        return signed;
    }

    private void isDue(VerifierKey key, Described last) {
        if (last.next().isSame(key)) return;
        throw last.handsOver()
                ? NotSignedException.changing(last.next(), keys.why())
                : NotSignedException.foreign(last.key(), key);
    }

    /** What to do so that this process can sign after this one, where it hands over to a key that does not sign here yet. */
    public Optional<String> lacking(Described last) {
        return last.handsOver() && !last.next().isSame(verifier())
                ? Optional.of(NotSignedException.changing(last.next(), keys.why()))
                        .map(NotSignedException::getMessage)
                : Optional.empty();
    }

    private static SignedNote signed(String text, Link link, SigningKey key, List<SigningKey> next) {
        List<NoteSignature> signatures = new ArrayList<>(List.of(key.sign(text), link.sign(key, text)));
        for (SigningKey other : next) {
            signatures.add(Handover.sign(key, other.verifier(), text));
            signatures.add(other.sign(text));
            signatures.add(link.sign(other, text));
        }
        return new SignedNote(text, signatures);
    }

    private Checkpoint head(MerkleTree tree, Optional<Described> before, long most) {
        before.ifPresent(last -> goesOn(tree, last.checkpoint()));
        long covered = before.map(last -> last.checkpoint().size()).orElse(0L);
        long size = Math.clamp(most, covered, tree.size());
        return new Checkpoint(verifier().name(), size, tree.root(size));
    }

    private static void goesOn(MerkleTree tree, Checkpoint signed) {
        if (tree.size() < signed.size())
            throw new LedgerDiffersException("a checkpoint was signed over %d events, and the ledger holds %d"
                    .formatted(signed.size(), tree.size()));
        Checkpoint found = new Checkpoint(signed.origin(), signed.size(), tree.root(signed.size()));
        if (!found.agrees(signed))
            throw new LedgerDiffersException(
                    "the first %d events are no longer those that the last checkpoint was signed over"
                            .formatted(signed.size()));
    }
}

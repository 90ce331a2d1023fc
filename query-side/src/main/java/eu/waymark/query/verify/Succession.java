package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.Handover;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to sign, from one checkpoint of the series to the next: a key counts until it hands over, and the next one from there on.
 * So one key leads to all that come after it. It leads back as well: the checkpoint that hands over to it names, under its own signature
 * too, the one before it by its hash, and that one names the one before. Used once, by one thread.
 */
final class Succession {
    private final TrustedKeys own;
    private final TrustedKeys brought;
    private final Signatures signatures;
    private final Faults faults;
    /** Those that have signed, in their order, the one whose turn it is last. */
    private final List<VerifierKey> turns = new ArrayList<>();

    private final List<KeyChange> changes = new ArrayList<>();

    /** @param brought by an auditor, one of which has to be among those that signed; none: the ledger's own count */
    Succession(TrustedKeys own, TrustedKeys brought, Faults faults) {
        this.own = own;
        this.brought = brought;
        this.signatures = new Signatures(counting(), faults);
        this.faults = faults;
    }

    /** The next of the series. */
    Optional<Signed> read(Kept kept) {
        SignedNote note = kept.note();
        VerifierKey key = note == null ? null : signer(note);
        if (note == null || key == null) return signatures.refused(kept);
        int turn = place(key);
        if (turn >= 0 && turn < turns.size() - 1)
            return signatures.refused(
                    kept,
                    "it is signed by %s, which had handed over to %s: only that counts since"
                            .formatted(key.written(), turns.get(turn + 1).written()));
        if (turn < 0 && !turns.isEmpty()) {
            String unled = "it is signed by %s, the one before by %s, and none that both have signed leads there"
                    .formatted(key.written(), turns.getLast().written());
            if (!brought.keys().isEmpty() && !brought.includes(key)) return signatures.refused(kept, unled);
            faults.add(Fault.checkpoint(kept.name(), unled));
        }
        if (turn < 0) turns.add(key);
        Optional<Signed> signed = signatures.signed(kept, note, key);
        signed.ifPresent(one -> Handover.of(note, key).ifPresent(next -> handOver(one, note, key, next)));
        return signed;
    }

    private @Nullable VerifierKey signer(SignedNote note) {
        if (!turns.isEmpty() && turns.getLast().signed(note)) return turns.getLast();
        return Stream.of(brought.keys(), own.keys(), turns)
                .flatMap(List::stream)
                .filter(key -> key.signed(note))
                .findFirst()
                .orElse(null);
    }

    private int place(VerifierKey key) {
        for (int turn = turns.size() - 1; turn >= 0; turn--) if (turns.get(turn).isSame(key)) return turn;
        return -1;
    }

    private void handOver(Signed signed, SignedNote note, VerifierKey from, VerifierKey to) {
        if (!Handover.isTaken(note, from, to))
            faults.add(Fault.checkpoint(
                    signed.name(), "it hands over to the key %s, which has not signed it".formatted(to.written())));
        turns.add(to);
        changes.add(new KeyChange(signed, from, to));
    }

    /** Those of the series that count: all, or none where no key that was brought is among those that signed. */
    List<Signed> counting(List<Signed> series) {
        if (isLed()) return series;
        series.forEach(signed -> faults.add(Fault.checkpoint(signed.name(), brought.foreign())));
        return List.of();
    }

    private boolean isLed() {
        return brought.keys().isEmpty() || turns.stream().anyMatch(brought::includes);
    }

    /** Whose signature under a checkpoint counts that somebody kept. */
    TrustedKeys counting() {
        TrustedKeys trusted = brought.keys().isEmpty() ? own : brought;
        return isLed() ? trusted.with(turns) : trusted;
    }

    List<KeyChange> changes() {
        return List.copyOf(changes);
    }

    /** That the folder names those that the series leads over, and no others after the first. */
    void compareOwn() {
        if (turns.isEmpty()) return;
        own.keys().stream()
                .skip(1)
                .filter(key -> place(key) < 0)
                .forEach(key -> faults.add(new Fault(
                        Fault.About.KEY,
                        own.from(),
                        "it names %s, and no checkpoint hands over to that: the last were taken away, or it was put in"
                                .formatted(key.written()))));
    }
}

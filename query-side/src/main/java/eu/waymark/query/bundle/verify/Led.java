package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of a ledger, as a bundle leads from one to the next.
 *
 * @param keys in the order in which they signed, that of the bundle last
 * @param changes the checkpoints in which each hands over to the next
 */
record Led(List<VerifierKey> keys, List<SeriesFile> changes) {
    /** Where nothing leads to this key. */
    static Led only(VerifierKey key) {
        return new Led(List.of(key), List.of());
    }

    /** Whether one of these is among them, and so leads to the last. */
    boolean from(List<VerifierKey> trusted) {
        return trusted.isEmpty() || trusted.stream().anyMatch(key -> place(key) >= 0);
    }

    /** A sentence for each change that leads from these to the last; none where the last is among them. */
    Stream<String> said(List<VerifierKey> trusted) {
        int last = trusted.stream().mapToInt(this::place).max().orElse(keys.size());
        return IntStream.range(Math.max(0, last), changes.size())
                .mapToObj(turn -> "%s, signed by both, leads from the key %s to %s"
                        .formatted(
                                changes.get(turn).path(),
                                keys.get(turn).written(),
                                keys.get(turn + 1).written()));
    }

    private int place(VerifierKey key) {
        return IntStream.range(0, keys.size())
                .filter(turn -> keys.get(turn).isSame(key))
                .findFirst()
                .orElse(-1);
    }
}

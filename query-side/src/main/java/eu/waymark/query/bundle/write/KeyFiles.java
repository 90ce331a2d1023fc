package eu.waymark.query.bundle.write;

import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Content;
import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What leads whoever has a former key of a ledger to the present one: every key there has been, and each checkpoint in which one hands over
 * to the next. Nothing where the key was never changed.
 *
 * @param keys in the order in which they signed
 */
record KeyFiles(CheckpointSeries series, List<VerifierKey> keys) {
    SequencedMap<String, Content> files() {
        SequencedMap<String, Content> files = new LinkedHashMap<>();
        if (keys.size() == 1) return files;
        byte[] verifiers = keys.stream()
                .map(VerifierKey::written)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.US_ASCII);
        files.put(BundlePaths.VERIFIERS, out -> out.write(verifiers));
        long last = number(series.last());
        for (int turn = 1; turn < keys.size(); turn++) {
            SeriesFile file = first(turn, last);
            files.put(file.path(), out -> out.write(file.content()));
        }
        return files;
    }

    /** The first that this key signed, found by halves: those before it are signed by former keys, those behind by it and later ones. */
    private SeriesFile first(int turn, long last) {
        List<VerifierKey> since = keys.subList(turn, keys.size());
        long low = 1;
        long high = last;
        while (low < high) {
            long middle = (low + high) / 2;
            if (link(from(middle), since).isPresent()) high = middle;
            else low = middle + 1;
        }
        Optional<SignedNote> found = from(low);
        return link(found, List.of(keys.get(turn)))
                .map(link -> SeriesFile.change(found.orElseThrow(), link))
                .orElseThrow(() -> new LedgerDiffersException("no checkpoint is there that hands over to the key "
                        + keys.get(turn).written()));
    }

    private Optional<SignedNote> from(long number) {
        try (Stream<SignedNote> notes = series.after(number - 1)) {
            return notes.findFirst();
        }
    }

    private long number(Optional<SignedNote> note) {
        return link(note, keys).map(Link::number).orElse(0L);
    }

    private static Optional<Link> link(Optional<SignedNote> note, List<VerifierKey> keys) {
        return note.flatMap(one -> Link.of(one, keys));
    }
}

package eu.waymark.query;

import eu.waymark.query.bundle.write.BundleFormat;
import eu.waymark.query.bundle.write.BundleWriter;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.LedgerKeys;
import eu.waymark.query.checkpoint.NotSignedException;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.export.ExportFormat;
import eu.waymark.query.export.LedgerHeads;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * What an export takes of the ledger.
 *
 * @param heads by which it can be proved
 * @param bundles the format that carries the proofs
 */
record Proving(LedgerHeads heads, ExportFormat bundles) {
    /** Name and version of every view. */
    static final SortedMap<String, Integer> FOLDS = folds();

    /** @param now signs a checkpoint over all that is recorded */
    static Proving of(
            ViewReader views,
            CheckpointSeries series,
            LedgerKeys keys,
            Supplier<Optional<Described>> latest,
            Supplier<Described> now) {
        return new Proving(new SignedHeads(latest, _ -> now.get()), new BundleFormat(() -> {
            LedgerKeys.Held held = keys.held();
            return new BundleWriter(views, series, held.signing(), held.verifiers(), Version.NUMBER, FOLDS);
        }));
    }

    /** Of a folder that no process has open: nothing is signed there but the manifest of a bundle. */
    static Proving stored(Path keys, CheckpointSeries series, ViewPlace views) {
        KeyFolder folder = new KeyFolder(keys);
        LongFunction<Described> missing = position -> {
            throw NotSignedException.notCovered(position, keys.resolveSibling(""));
        };
        return new Proving(
                new SignedHeads(() -> last(folder, series), missing),
                new BundleFormat(() -> new BundleWriter(
                        views.reading(), series, folder.signing(), folder.verifiers(), Version.NUMBER, FOLDS)));
    }

    /** None where the ledger has no key yet. */
    private static Optional<Described> last(KeyFolder folder, CheckpointSeries series) {
        List<VerifierKey> keys = folder.verifiers();
        return keys.isEmpty() ? Optional.empty() : Described.last(series, keys);
    }

    private static SortedMap<String, Integer> folds() {
        SortedMap<String, Integer> folds = new TreeMap<>();
        for (Projection<?> view : Views.ALL) folds.put(view.name(), view.version());
        return folds;
    }
}

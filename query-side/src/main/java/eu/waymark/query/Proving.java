package eu.waymark.query;

import eu.waymark.query.bundle.write.BundleFormat;
import eu.waymark.query.bundle.write.BundleWriter;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.export.ExportFormat;
import eu.waymark.query.export.LedgerHead;
import eu.waymark.query.export.LedgerHeads;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.Version;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
            SigningKey key,
            Supplier<Optional<Described>> latest,
            Supplier<Described> now) {
        BundleWriter writer = new BundleWriter(views, series, key, Version.NUMBER, FOLDS);
        return new Proving(position -> head(position, latest, now), new BundleFormat(writer));
    }

    /** Of a folder that no process has open: nothing is signed there but the manifest of a bundle. Empty where it has no key yet. */
    static Optional<Proving> stored(Path keys, Path checkpoints, ViewPlace views) {
        KeyFolder folder = new KeyFolder(keys);
        if (folder.verifiers().isEmpty()) return Optional.empty();
        SigningKey key = folder.signing();
        CheckpointFolder series = new CheckpointFolder(checkpoints);
        BundleWriter writer = new BundleWriter(views.reading(), series, key, Version.NUMBER, FOLDS);
        LedgerHeads heads = position -> series.last()
                .map(note -> Described.of(note, key.verifier()))
                .filter(last -> covers(last, position))
                .map(Proving::head)
                .orElse(null);
        return Optional.of(new Proving(heads, new BundleFormat(writer)));
    }

    private static LedgerHead head(long position, Supplier<Optional<Described>> latest, Supplier<Described> now) {
        return head(latest.get().filter(last -> covers(last, position)).orElseGet(now));
    }

    private static boolean covers(Described described, long position) {
        return described.checkpoint().size() > position;
    }

    private static LedgerHead head(Described described) {
        Checkpoint checkpoint = described.checkpoint();
        return new LedgerHead(checkpoint.size(), Base64.getEncoder().encodeToString(checkpoint.root()));
    }

    private static SortedMap<String, Integer> folds() {
        SortedMap<String, Integer> folds = new TreeMap<>();
        for (Projection<?> view : Views.ALL) folds.put(view.name(), view.version());
        return folds;
    }
}

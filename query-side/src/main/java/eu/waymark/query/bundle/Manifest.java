package eu.waymark.query.bundle;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What a bundle is, and what is in it.
 *
 * @param what one English sentence
 * @param waymark the version that wrote it
 * @param folds name and version of every view: only where they are the same does a fold of the same events give the same files
 * @param origin of the ledger
 * @param key public half of the key that signed, as a signed note names it
 * @param timeZone in which the project counts its days
 * @param asOf the instant for which it was made; all events were recorded by then
 * @param sequence of the last event in it
 * @param events how many: from sequence 0 on, without gaps
 * @param checkpoints how many
 * @param documents how many lines name a document
 * @param checkpoint the one that the proofs lead to
 * @param files every other file, save for the manifest's signature; none where a page says what it is part of
 */
public record Manifest(
        String format,
        String what,
        String waymark,
        SortedMap<String, Integer> folds,
        String origin,
        String key,
        String project,
        String title,
        String timeZone,
        Instant asOf,
        long sequence,
        long events,
        int checkpoints,
        int documents,
        BundleHead checkpoint,
        List<BundleFile> files) {
    public static final String FORMAT = "waymark-bundle-v1";

    public Manifest {
        files = List.copyOf(files);
    }

    /** The same, with these files. */
    public Manifest with(List<BundleFile> files) {
        return new Manifest(
                format,
                what,
                waymark,
                folds,
                origin,
                key,
                project,
                title,
                timeZone,
                asOf,
                sequence,
                events,
                checkpoints,
                documents,
                checkpoint,
                files);
    }
}

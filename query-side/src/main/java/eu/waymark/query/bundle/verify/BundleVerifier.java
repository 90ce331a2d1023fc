package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.ConsistencyLine;
import eu.waymark.query.bundle.EventLine;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.ledger.Merkle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MappingIterator;

/**
 * Verifies bundles: needs nothing but the file, and reads it in a streaming way. May be used from any thread.
 *
 * @param folds folds the events again, where this version wrote the bundle
 */
public record BundleVerifier(FoldedAgain folds) {

    /** Throws {@link IOException} where the file cannot be read; what is in it that should not be is in the verdict. */
    public Verdict verify(Path file, Trusted trusted) throws IOException {
        Findings findings = new Findings();
        Verdict verdict = findings.attempt(file.getFileName().toString(), () -> {
            try (Unzipped zip = Unzipped.open(file)) {
                return verify(file, zip, trusted, findings);
            }
        });
        return verdict == null ? Verdict.unread(findings.all()) : verdict;
    }

    private Verdict verify(Path file, Unzipped zip, Trusted trusted, Findings findings) throws IOException {
        byte[] bytes = findings.attempt(BundlePaths.MANIFEST, () -> zip.small(BundlePaths.MANIFEST));
        Manifest manifest = bytes == null ? null : findings.attempt(BundlePaths.MANIFEST, () -> manifest(bytes));
        if (bytes == null || manifest == null) return Verdict.unread(findings.all());
        List<String> notes = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        List<SeriesFile> series = List.of();
        VerifierKey key = new KeyCheck(zip, findings).check(manifest, bytes);
        if (key != null) {
            ChangesCheck changes = new ChangesCheck(zip, key, findings);
            Led led = changes.check();
            if (!led.from(trusted.keys()))
                findings.add(
                        BundlePaths.MANIFEST,
                        "it was signed with another key than the one that you gave: " + key.written());
            led.said(trusted.keys()).forEach(notes::add);
            SeriesCheck check = new SeriesCheck(zip, key, findings);
            series = check.check(manifest);
            changes.compare(led, series);
            check.grew(series, events(zip, manifest, findings));
            for (SignedNote kept : trusted.kept()) new Kept(kept, led).compare(series, findings, apart);
        }
        new FilesCheck(file, zip, findings).check(manifest.files());
        boolean own = folds.wrote(manifest);
        findings.attempt(BundlePaths.PAGE, () -> page(zip, manifest, own));
        if (!own)
            notes.add("the views were not folded again: Waymark %s wrote them, and this is another"
                    .formatted(manifest.waymark()));
        else if (findings.all().isEmpty()) folds.compare(zip, manifest, findings);
        return new Verdict(manifest, findings.all(), series.size(), notes, apart);
    }

    private static Manifest manifest(byte[] bytes) {
        Manifest manifest = BundleJson.MAPPER.readValue(bytes, Manifest.class);
        if (!manifest.format().equals(Manifest.FORMAT))
            throw new BundleDiffersException(
                    "it is of the form %s, and this Waymark verifies %s".formatted(manifest.format(), Manifest.FORMAT));
        if (manifest.events() < 1) throw new BundleDiffersException("it says that there is no event");
        if (!isRoot(manifest.checkpoint().root()))
            throw new BundleDiffersException("the root in it is not 32 bytes in base64");
        return manifest;
    }

    private static boolean isRoot(String text) {
        try {
            return Base64.getDecoder().decode(text).length == Merkle.HASH;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<ConsistencyLine> events(Unzipped zip, Manifest manifest, Findings findings) throws IOException {
        long most =
                manifest.files().stream().mapToLong(file -> file.length()).max().orElse(0);
        List<ConsistencyLine> consistency = findings.attempt(BundlePaths.PROOFS, () -> {
            try (Proofs proofs = new Proofs(zip.open(BundlePaths.PROOFS, most), manifest.checkpoint())) {
                findings.attempt(BundlePaths.EVENTS, () -> {
                    try (InputStream in = zip.open(BundlePaths.EVENTS, most);
                            MappingIterator<EventLine> lines =
                                    BundleJson.MAPPER.readerFor(EventLine.class).readValues(in)) {
                        new EventsCheck(manifest, findings).check(lines, proofs);
                    }
                    return manifest;
                });
                return proofs.consistency(Math.min(manifest.checkpoints(), SeriesFile.MOST));
            }
        });
        return consistency == null ? List.of() : consistency;
    }

    private static @Nullable Manifest page(Unzipped zip, Manifest manifest, boolean own) throws IOException {
        long length = manifest.files().stream()
                .filter(one -> one.path().equals(BundlePaths.PAGE))
                .mapToLong(one -> one.length())
                .findFirst()
                .orElse(0);
        try (InputStream in = zip.open(BundlePaths.PAGE, length)) {
            new PageCheck(manifest, own).check(in);
        }
        return manifest;
    }
}

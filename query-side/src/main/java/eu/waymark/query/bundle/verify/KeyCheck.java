package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.ManifestNote;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Who signed: the key that the manifest names, the one that is expected, and the manifest's own signature. */
record KeyCheck(Unzipped zip, Findings findings) {
    /**
     * The key by which all is verified; null where there is none.
     */
    @Nullable
    VerifierKey check(Manifest manifest, byte[] bytes) throws IOException {
        VerifierKey key = findings.attempt(BundlePaths.MANIFEST, () -> VerifierKey.of(manifest.key()));
        if (key == null) return null;
        if (!key.name().equals(manifest.origin()))
            findings.add(BundlePaths.MANIFEST, "its key is not named like its ledger, " + manifest.origin());
        findings.attempt(BundlePaths.NOTE, () -> {
            SignedNote note = SignedNote.of(new String(zip.small(BundlePaths.NOTE), StandardCharsets.UTF_8));
            if (!note.text().equals(ManifestNote.text(manifest.origin(), bytes)))
                throw new BundleDiffersException("it signs another manifest.json: that was changed");
            if (!key.signed(note))
                throw new BundleDiffersException("its signature is not that of the key in the manifest");
            return note;
        });
        return key;
    }
}

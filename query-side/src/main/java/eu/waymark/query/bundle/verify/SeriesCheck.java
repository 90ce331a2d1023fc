package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundleHead;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.ConsistencyLine;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Handover;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checkpoints: signatures, links, sizes, and that each ledger grew from the one before. */
record SeriesCheck(Unzipped zip, VerifierKey key, Findings findings) {

    /** Those that could be read, in their order. */
    List<SeriesFile> check(Manifest manifest) throws IOException {
        List<SeriesFile> files = new ArrayList<>();
        for (String path : paths()) {
            SeriesFile file = findings.attempt(path, () -> read(path));
            if (file == null) continue;
            if (!files.isEmpty()) follows(files.getLast(), file);
            files.add(file);
        }
        findings.unless(
                () -> files.size() == manifest.checkpoints(),
                BundlePaths.CHECKPOINTS,
                "there are %d that can be read, and the manifest says %d"
                        .formatted(files.size(), manifest.checkpoints()));
        if (files.isEmpty() || !BundleHead.of(files.getLast()).equals(manifest.checkpoint()))
            findings.add(manifest.checkpoint().file(), "it is not the last checkpoint here, as the manifest says");
        return files;
    }

    private List<String> paths() {
        List<String> paths = zip.paths().stream()
                .filter(path -> path.startsWith(BundlePaths.CHECKPOINTS))
                .sorted()
                .toList();
        if (paths.size() <= SeriesFile.MOST) return paths;
        findings.add(
                BundlePaths.CHECKPOINTS,
                "there are %d, and a bundle has at most %d: none was read".formatted(paths.size(), SeriesFile.MOST));
        return List.of();
    }

    /** That the trees of these checkpoints grew from each other. */
    void grew(List<SeriesFile> files, List<ConsistencyLine> proofs) {
        findings.unless(
                () -> proofs.size() == Math.max(0, files.size() - 1),
                BundlePaths.PROOFS,
                "it holds %d proofs between %d checkpoints".formatted(proofs.size(), files.size()));
        for (int index = 1; index < files.size(); index++) {
            Checkpoint before = files.get(index - 1).checkpoint();
            Checkpoint next = files.get(index).checkpoint();
            ConsistencyLine proof = index <= proofs.size() ? proofs.get(index - 1) : null;
            if (!grew(before, next, proof))
                findings.add(
                        files.get(index).path(),
                        "it is not proven that its ledger grew from that of "
                                + files.get(index - 1).path());
        }
    }

    private static boolean grew(Checkpoint before, Checkpoint next, @Nullable ConsistencyLine proof) {
        return proof != null
                && before.size() <= next.size()
                && proof.from() == before.size()
                && proof.to() == next.size()
                && proof.proof().holds(before.root(), next.root());
    }

    private SeriesFile read(String path) throws IOException {
        SignedNote note = SignedNote.of(new String(zip.checkpoint(path), StandardCharsets.UTF_8));
        SeriesFile file = SeriesFile.of(path, note);
        if (!file.checkpoint().origin().equals(key.name()))
            throw new BundleDiffersException(
                    "it is of another ledger, " + file.checkpoint().origin());
        findings.unless(() -> key.signed(note), path, "its signature is not that of the key, or its text was changed");
        Link link = Link.of(note, key).orElse(null);
        if (link == null) findings.add(path, "its link to the checkpoint before is not by the key, or was changed");
        else
            findings.unless(
                    () -> path.equals(
                            SeriesFile.path(link.number(), file.checkpoint().size())),
                    path,
                    "it has the name of another");
        return file;
    }

    private void follows(SeriesFile before, SeriesFile file) {
        if (file.checkpoint().size() < before.checkpoint().size())
            findings.add(file.path(), "it covers fewer events than the one before");
        if (Handover.of(before.note(), key).isPresent())
            findings.add(file.path(), "its key had handed over to another in %s".formatted(before.path()));
        Link link = Link.of(file.note(), key).orElse(null);
        Link former = Link.of(before.note(), key).orElse(null);
        if (link != null && former != null && !link.follows(former, before.note()))
            findings.add(file.path(), "it does not follow " + before.path());
    }
}

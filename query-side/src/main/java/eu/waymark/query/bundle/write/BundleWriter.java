package eu.waymark.query.bundle.write;

import eu.waymark.query.bundle.BundleHead;
import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Content;
import eu.waymark.query.bundle.EventLine;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.ManifestNote;
import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.bundle.VerifyPage;
import eu.waymark.query.bundle.view.BundledProject;
import eu.waymark.query.bundle.view.ReadableFiles;
import eu.waymark.query.bundle.view.SentencesFile;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.store.ViewReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * Writes bundles, each file as it is made. The same contents under the same checkpoint give the same bytes. May be used from any thread.
 *
 * @param views with the ledger's tiles
 * @param key signs the manifest
 * @param keys the public half of every key there has been, that of this one last
 * @param version of Waymark
 * @param folds name and version of every view
 */
public record BundleWriter(
        ViewReader views,
        CheckpointSeries series,
        SigningKey key,
        List<VerifierKey> keys,
        String version,
        SortedMap<String, Integer> folds) {

    /**
     * Writes a bundle whole. Nothing is written before the record has been compared with the ledger.
     *
     * @param size events that the checkpoint covers to which its proofs are to lead
     * @param out left open, and flushed
     * @throws eu.waymark.query.checkpoint.LedgerDiffersException naming the position where record and ledger differ
     */
    public void write(BundledProject project, long size, OutputStream out) throws IOException {
        new LedgerCheck(views).agree(project.events());
        SeriesFiles checkpoints = SeriesFiles.upTo(size, series, key.verifier());
        checkpoints.consistency(views);
        BundleZip zip = new BundleZip(out, project.asOf());
        ReadableFiles readable = new ReadableFiles(project);
        Manifest about = about(project, checkpoints, readable.documents());
        zip.add(BundlePaths.READ_ME, ReadMe.of(about, keys.size() > 1).getBytes(StandardCharsets.UTF_8));
        SequencedMap<String, Content> proved = proved(project, checkpoints);
        for (Map.Entry<String, Content> file : proved.entrySet()) zip.add(file.getKey(), file.getValue());
        for (Map.Entry<String, Content> file : readable.all().entrySet()) zip.add(file.getKey(), file.getValue());
        zip.add(BundlePaths.PAGE, page(about, proved, new SentencesFile(project.events())));
        byte[] manifest = BundleJson.page(about.with(zip.files()));
        zip.add(BundlePaths.MANIFEST, manifest);
        zip.add(BundlePaths.NOTE, signed(ManifestNote.text(about.origin(), manifest)));
        zip.finish();
    }

    private SequencedMap<String, Content> proved(BundledProject project, SeriesFiles checkpoints) {
        SequencedMap<String, Content> files = new LinkedHashMap<>();
        files.put(
                BundlePaths.EVENTS,
                out -> project.stored().each(event -> {
                    LedgerCheck.same(project.events().get((int) event.sequence()), event);
                    out.write(BundleJson.line(EventLine.of(event)));
                }));
        files.put(BundlePaths.PROOFS, new ProofsFile(views, checkpoints, project.events()));
        checkpoints.files().forEach(file -> files.put(file.path(), out -> out.write(file.content())));
        files.putAll(new KeyFiles(series, keys).files());
        return files;
    }

    private static Content page(Manifest about, SequencedMap<String, Content> proved, Content sentences) {
        SequencedMap<String, Content> embedded = new LinkedHashMap<>();
        embedded.put(VerifyPage.ABOUT, out -> out.write(BundleJson.page(about)));
        embedded.putAll(proved);
        embedded.put(BundlePaths.SENTENCES, sentences);
        return out -> VerifyPage.HERE.write(out, embedded);
    }

    private Manifest about(BundledProject project, SeriesFiles checkpoints, int documents) {
        SeriesFile head = checkpoints.last();
        long last = project.events().getLast().sequence();
        return new Manifest(
                Manifest.FORMAT,
                "The record of the project %s as it stood on %s: its events @0 to @%d, and what proves them."
                        .formatted(project.project(), project.asOf(), last),
                version,
                folds,
                key.verifier().name(),
                key.verifier().written(),
                project.project().value(),
                project.registered().title(),
                project.registered().timeZone().getId(),
                project.asOf(),
                last,
                project.events().size(),
                checkpoints.files().size(),
                documents,
                BundleHead.of(head),
                List.of());
    }

    private byte[] signed(String text) {
        return new SignedNote(text, List.of(key.sign(text))).written().getBytes(StandardCharsets.UTF_8);
    }
}

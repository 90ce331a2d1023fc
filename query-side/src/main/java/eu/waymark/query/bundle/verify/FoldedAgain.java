package eu.waymark.query.bundle.verify;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.codec.UnknownEventTypeException;
import eu.waymark.eventstore.codec.UnreadableEventException;
import eu.waymark.query.bundle.BundleFile;
import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Content;
import eu.waymark.query.bundle.Content.Written;
import eu.waymark.query.bundle.EventLine;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.view.BundledProject;
import eu.waymark.query.bundle.view.ReadableFiles;
import eu.waymark.query.bundle.view.StoredEvents;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.shared.project.ProjectId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.MappingIterator;

/**
 * Folds the events of a bundle again, and compares what comes of them with what people read in it.
 *
 * @param version of this Waymark
 * @param folds name and version of every view that it has
 */
public record FoldedAgain(EventCodec codec, String version, SortedMap<String, Integer> folds) {
    /** Whether this version wrote the bundle, with the same folds. */
    boolean wrote(Manifest manifest) {
        return manifest.waymark().equals(version) && manifest.folds().equals(folds);
    }

    /** Of a bundle whose events were verified already. */
    void compare(Unzipped zip, Manifest manifest, Findings findings) throws IOException {
        findings.attempt(BundlePaths.EVENTS, () -> {
            try {
                compare(project(zip, manifest), manifest, findings);
            } catch (UnknownEventTypeException
                    | UnreadableEventException
                    | ViewStoreException
                    | IllegalArgumentException
                    | IllegalStateException e) {
                throw new BundleDiffersException("its events cannot be folded: " + e.getMessage());
            }
            return manifest;
        });
    }

    private static void compare(BundledProject project, Manifest manifest, Findings findings) throws IOException {
        for (Map.Entry<String, Content> file : new ReadableFiles(project).all().entrySet()) {
            Written written = file.getValue().writtenTo(OutputStream.nullOutputStream());
            BundleFile expected = new BundleFile(file.getKey(), written.length(), written.sha256());
            findings.unless(
                    () -> manifest.files().contains(expected),
                    file.getKey(),
                    "it is not what the events of this bundle say");
        }
        if (!project.registered().title().equals(manifest.title()))
            findings.add(BundlePaths.MANIFEST, "its title is not the one that the events say");
    }

    private BundledProject project(Unzipped zip, Manifest manifest) throws IOException {
        StoredEvents stored = receiver -> {
            try (InputStream in = zip.open(BundlePaths.EVENTS, Long.MAX_VALUE);
                    MappingIterator<EventLine> lines =
                            BundleJson.MAPPER.readerFor(EventLine.class).readValues(in)) {
                while (lines.hasNext()) receiver.receive(lines.next().stored());
            }
        };
        List<RecordedEvent> events = new ArrayList<>();
        stored.each(event -> events.add(decoded(event)));
        return new BundledProject(new ProjectId(manifest.project()), manifest.asOf(), events, stored);
    }

    private RecordedEvent decoded(StoredEvent stored) {
        return RecordedEvent.of(stored, codec.decode(stored.type(), stored.revision(), stored.payload()));
    }
}

package eu.waymark.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.bundle.view.BundledProject;
import eu.waymark.query.bundle.view.ReadableFiles;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.given.History;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.Version;
import eu.waymark.shared.project.ProjectId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A bundle of the same version is compared, byte for byte, with what this Waymark would write: what people read in it must not change while
 * the version does not.
 */
class PinnedVersionTest {
    private static final EventCodec CODEC = new EventCodec();

    @Test
    void whatPeopleReadInABundleIsThatOfItsVersion() throws IOException {
        assertThat(Version.NUMBER + "\n" + written())
                .as(
                        "What a bundle holds for people is no longer what version %s wrote: it would call honest bundles of earlier builds"
                                + " changed. Raise Version.NUMBER first, then put what is found here.",
                        Version.NUMBER)
                .isEqualTo("""
                        0.2.0
                        documents/digests.csv ce840c84e6f2d3139f596326e570555478274f8613772929dabc5926183400d2
                        verify.html b41327b12456011f269ef78c4fc14b8a43109fa8071f9c5740773d89fd667934
                        views/activities.csv ad8312f5c311ce771d15e8ace26a81088f1d833cf18f8f4d2ad6f98ce1aba4fe
                        views/index.html 536a26874b8293198d9f1bece59da3dcb8f4efed53a296825a139644107a8b2b
                        views/partners.csv 9b59b1fda3497d47c2507da17f778fea73dc396de2f644416b1ea157214b0a79
                        views/roadmaps.csv 6725a20f9f9a53fc586886ab6a26379d8b0914b08c269d2c3da9098bdf840052
                        views/sentences.ndjson f19b580b7c0e769d5bc66ca77cca45d25d2c954889098857aabe76ff442adeda
                        views/timeline.csv d442064ca87cb2eaee474c0e8d4c944eb3a0809c87f618e6027edcf380e683e9
                        """);
    }

    private static String written() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Content page =
                out -> out.write((VerifyPage.HERE.before() + VerifyPage.HERE.after()).getBytes(StandardCharsets.UTF_8));
        digests.put(BundlePaths.PAGE, digest(page));
        for (Map.Entry<String, Content> file :
                new ReadableFiles(project()).all().entrySet()) digests.put(file.getKey(), digest(file.getValue()));
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (path, digest) -> lines.append(path).append(' ').append(digest).append('\n'));
        return lines.toString();
    }

    private static String digest(Content content) throws IOException {
        return content.writtenTo(OutputStream.nullOutputStream()).sha256();
    }

    /** Every kind of event: the same in every run. */
    private static BundledProject project() {
        History history = new History("values", new Random(1));
        MemoryRecord record = new MemoryRecord("pinned");
        for (int count = 0; count < 400; count++) record.append("values", history.next());
        List<StoredEvent> stored = record.read(0, Integer.MAX_VALUE);
        List<RecordedEvent> events = stored.stream()
                .map(event -> RecordedEvent.of(event, CODEC.decode(event.type(), event.revision(), event.payload())))
                .toList();
        return new BundledProject(new ProjectId("values"), Bundled.AS_OF, events, receiver -> {
            for (StoredEvent event : stored) receiver.receive(event);
        });
    }
}

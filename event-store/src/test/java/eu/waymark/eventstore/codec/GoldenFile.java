package eu.waymark.eventstore.codec;

import eu.waymark.shared.EventTypes;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** One golden file of the language: the contract of a type and revision, complete or minimal. */
record GoldenFile(String type, String revision, String which) {

    static Stream<GoldenFile> current() {
        return EventTypes.ALL.stream().flatMap(type -> both(type.name(), type.revision()));
    }

    static Stream<GoldenFile> old() {
        return EventUpcasters.ALL.stream().flatMap(step -> both(step.type(), step.fromRevision()));
    }

    private static Stream<GoldenFile> both(String type, String revision) {
        return Stream.of(new GoldenFile(type, revision, "complete"), new GoldenFile(type, revision, "minimal"));
    }

    byte[] bytes() throws IOException {
        String resource = "/golden/%s/%s/%s.json".formatted(type, revision, which);
        try (InputStream file = GoldenFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException("There is no golden file " + resource);
            }
            return file.readAllBytes();
        }
    }

    @Override
    public String toString() {
        return type + " " + revision + " " + which;
    }
}

package eu.waymark.eventstore.codec;

import eu.waymark.shared.EventTypes;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/**
 * One golden file of the language: the contract of a type and revision, complete or minimal.
 *
 * @param folder {@code golden}, or {@code golden-earlier} for what was complete before the revision gained components
 */
record GoldenFile(String folder, String type, String revision, String which) {
    GoldenFile(String type, String revision, String which) {
        this("golden", type, revision, which);
    }

    static Stream<GoldenFile> current() {
        return EventTypes.ALL.stream().flatMap(type -> both(type.name(), type.revision()));
    }

    static Stream<GoldenFile> old() {
        return EventUpcasters.ALL.stream().flatMap(step -> both(step.type(), step.fromRevision()));
    }

    static Stream<GoldenFile> earlier() {
        return EventTypes.ALL.stream()
                .map(type -> new GoldenFile("golden-earlier", type.name(), type.revision(), "complete"))
                .filter(file -> GoldenFile.class.getResource(file.resource()) != null);
    }

    private static Stream<GoldenFile> both(String type, String revision) {
        return Stream.of(new GoldenFile(type, revision, "complete"), new GoldenFile(type, revision, "minimal"));
    }

    byte[] bytes() throws IOException {
        try (InputStream file = GoldenFile.class.getResourceAsStream(resource())) {
            if (file == null) {
                throw new IOException("There is no golden file " + resource());
            }
            return file.readAllBytes();
        }
    }

    private String resource() {
        return "/%s/%s/%s/%s.json".formatted(folder, type, revision, which);
    }

    @Override
    public String toString() {
        return type + " " + revision + " " + which;
    }
}

package eu.waymark.query.checkpoint;

import eu.waymark.query.store.mongo.MongoCheckpoints;
import java.io.IOException;
import java.nio.file.Path;

/** The process that is killed: appends one checkpoint after the other, until somebody ends it. */
public final class KilledSigner {
    private KilledSigner() {}

    /** @param place a folder, or the address of a MongoDB database */
    static Process start(String place) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSigner.class.getName(),
                        place)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) {
        String place = arguments[0];
        CheckpointSeries series =
                place.startsWith("mongodb:") ? MongoCheckpoints.open(place) : new CheckpointFolder(Path.of(place));
        for (long number = 1; ; number++) {
            series.append(number, number * 10, SeriesConformance.note(number * 10));
            series.keepTimeStamp(number, number * 10, new byte[] {1});
        }
    }
}

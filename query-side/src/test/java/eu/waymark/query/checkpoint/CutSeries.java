package eu.waymark.query.checkpoint;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A series in a folder, whose process ends as it appends.
 *
 * @param after whether the checkpoint is there by then
 */
record CutSeries(CheckpointFolder series, boolean after) implements CheckpointSeries {
    CutSeries(Path folder, boolean after) {
        this(new CheckpointFolder(folder.resolve("checkpoints")), after);
    }

    @Override
    public void append(long number, long size, SignedNote note) {
        if (after) series.append(number, size, note);
        throw new IllegalStateException("cut off");
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Optional<KeptNote> lastKept() {
        return series.lastKept();
    }

    @Override
    public Stream<KeptNote> keptAfter(long number) {
        return series.keptAfter(number);
    }

    @Override
    public Optional<byte[]> timeStamp(long number, long size) {
        return series.timeStamp(number, size);
    }

    @Override
    public void keepTimeStamp(long number, long size, byte[] response) {
        series.keepTimeStamp(number, size, response);
    }
}

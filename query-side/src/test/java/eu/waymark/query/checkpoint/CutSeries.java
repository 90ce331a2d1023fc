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
    public Optional<SignedNote> last() {
        return series.last();
    }

    @Override
    public Stream<SignedNote> after(long number) {
        return series.after(number);
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

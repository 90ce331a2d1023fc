package eu.waymark.query.checkpoint;

class CheckpointFolderTest extends SeriesConformance {
    @Override
    protected CheckpointSeries open() {
        return new CheckpointFolder(folder.resolve("checkpoints"));
    }

    @Override
    protected String place() {
        return folder.resolve("checkpoints").toString();
    }
}

package eu.waymark.query.checkpoint;

/**
 * Brings a series that several processes shared back into the folder of one of them, which goes on with it. Nothing is changed where it is
 * not surely the series of this folder: numbers would be signed a second time.
 *
 * @param files what lies in the folder
 */
public record SeriesHome(KeyFolder keys, CheckpointFolder files, CheckpointSeries series) {
    /**
     * Copies what is lacking.
     *
     * @return how many were
     * @throws CheckpointsUnavailableException where the series is another ledger's, is empty, lacks what lies in the folder, or goes on
     *     under a key that does not
     */
    public long bring() {
        if (series.isShared()) isOurs();
        long written = new SeriesCopy(series, files).run();
        new SeriesElsewhere(files.path()).remove();
        return written;
    }

    private void isOurs() {
        if (series.published().filter(this::isHere).isEmpty()) throw no("does not hold the ledger of " + keys.path());
        if (series.lastKept().isEmpty()) throw no("holds no checkpoint");
        new SharedKey(keys, series).isNotBehind();
        files.lastKept().filter(last -> !holds(last)).ifPresent(last -> {
            throw no("does not hold checkpoint %d of %s".formatted(last.number(), files));
        });
    }

    private boolean isHere(PublishedKey published) {
        return keys.verifiers().stream().anyMatch(key -> key.written().equals(published.key()));
    }

    private boolean holds(KeptNote last) {
        return series.kept(last.number())
                .filter(there -> there.note().written().equals(last.note().written()))
                .isPresent();
    }

    private CheckpointsUnavailableException no(String why) {
        return new CheckpointsUnavailableException(
                "%s %s, and nothing was brought back: name the database that the checkpoints of this folder went on in"
                        .formatted(series, why));
    }
}

package eu.waymark.query;

import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.SeriesElsewhere;
import eu.waymark.query.follow.Status;
import eu.waymark.query.follow.StoredReport;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.mongo.MongoCheckpoints;
import eu.waymark.query.store.mongo.MongoViewStore;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Where the views are kept, and the series of checkpoints with them. Opening one loads nothing of the other's engine. */
public sealed interface ViewPlace {
    /** The engine's name, as status tells it. */
    String engine();

    /** Throws {@link eu.waymark.query.store.ViewStoreException} where it cannot be reached or written. */
    ViewStore open();

    /** Reads them beside a process that may be following. Nothing stays open; each reading throws where they cannot be reached. */
    ViewReader reading();

    /** Which views there are, read in the same way. */
    List<Generation> generations();

    /**
     * The series of checkpoints: beside the views where several processes share them, else in this folder. To be closed.
     *
     * @throws eu.waymark.query.checkpoint.CheckpointsUnavailableException where it cannot be reached, or goes on elsewhere
     */
    CheckpointSeries series(Path checkpoints);

    /**
     * Where its views stand, beside a process that may be following, or none.
     *
     * @param events how many events the record holds
     */
    Status status(long events);

    /** A file of this machine, for one process: made where there is none, thrown away where it is no sound file of views. */
    record InFile(Path path) implements ViewPlace {
        @Override
        public String engine() {
            return "sqlite";
        }

        @Override
        public ViewStore open() {
            return SqliteViewStore.open(path);
        }

        @Override
        public ViewReader reading() {
            return SqliteViewStore.reading(path);
        }

        @Override
        public List<Generation> generations() {
            return SqliteViewStore.generations(path);
        }

        @Override
        public CheckpointSeries series(Path checkpoints) {
            new SeriesElsewhere(checkpoints).refuse();
            return new CheckpointFolder(checkpoints);
        }

        @Override
        public Status status(long events) {
            return StoredReport.of(Views.ALL, generations(), events);
        }
    }

    /** A MongoDB database, which the processes of one record share. */
    record InMongoDb(String uri) implements ViewPlace {
        @Override
        public String engine() {
            return "mongodb";
        }

        @Override
        public ViewStore open() {
            return MongoViewStore.open(uri, Views.ALL);
        }

        @Override
        public ViewReader reading() {
            return new ViewReader() {
                @Override
                public <R> R read(Function<Snapshot, R> reading) {
                    try (ViewStore store = open()) {
                        return store.read(reading);
                    }
                }
            };
        }

        @Override
        public List<Generation> generations() {
            try (ViewStore store = open()) {
                return store.generations();
            }
        }

        @Override
        public CheckpointSeries series(Path checkpoints) {
            return MongoCheckpoints.open(uri);
        }

        @Override
        public Status status(long events) {
            try (ViewStore store = open()) {
                return StoredReport.of(
                        Views.ALL, store.generations(), store.claim().other(), events);
            }
        }

        /** Without the address: a password may be in it. */
        @Override
        public String toString() {
            return "InMongoDb";
        }
    }
}

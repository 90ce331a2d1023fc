package eu.waymark.query;

import eu.waymark.query.follow.Status;
import eu.waymark.query.follow.StoredReport;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.mongo.MongoViewStore;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.nio.file.Path;

/** Where the views are kept. Opening one loads nothing of the other's engine. */
public sealed interface ViewPlace {
    /** The engine's name, as status tells it. */
    String engine();

    /** Throws {@link eu.waymark.query.store.ViewStoreException} where it cannot be reached or written. */
    ViewStore open();

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
        public Status status(long events) {
            return StoredReport.of(Views.ALL, SqliteViewStore.generations(path), events);
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
            return MongoViewStore.open(uri);
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

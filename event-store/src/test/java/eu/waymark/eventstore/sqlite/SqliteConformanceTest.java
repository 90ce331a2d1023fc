package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.conformance.AppendConformance;
import eu.waymark.eventstore.conformance.ConcurrencyConformance;
import eu.waymark.eventstore.conformance.FollowConformance;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.conformance.RandomHistoryConformance;
import eu.waymark.eventstore.conformance.ReadConformance;
import eu.waymark.eventstore.conformance.RefusalConformance;
import eu.waymark.eventstore.conformance.TokenConformance;
import eu.waymark.eventstore.conformance.UnitOfWorkConformance;
import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The whole kit on one file. */
class SqliteConformanceTest
        implements AppendConformance,
                ConcurrencyConformance,
                FollowConformance,
                RandomHistoryConformance,
                ReadConformance,
                RefusalConformance,
                TokenConformance,
                UnitOfWorkConformance {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SqliteRecord record;

    @BeforeEach
    void open() {
        record = SqliteRecord.open(folder.resolve("events.db"), new NoteSerializer());
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Override
    public EventStorageEngine engine() {
        return record.engine();
    }

    @Override
    public RecordReader reader() {
        return record.reader();
    }

    @Override
    public void reopen(Serializer serializer) {
        record.close();
        record = SqliteRecord.open(folder.resolve("events.db"), serializer);
    }
}

package eu.waymark.eventstore.axonserver;

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
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The whole kit on one context of an Axon Server. */
@WithAxonServer
class AxonServerConformanceTest
        implements AppendConformance,
                ConcurrencyConformance,
                FollowConformance,
                RandomHistoryConformance,
                ReadConformance,
                RefusalConformance,
                TokenConformance,
                UnitOfWorkConformance {
    @SuppressWarnings("NullAway.Init")
    private AxonServerRecord record;

    @BeforeEach
    void open() {
        GivenAxonServer.empty();
        record = AxonServerRecord.open(GivenAxonServer.settings(), new NoteSerializer());
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
        record = AxonServerRecord.open(GivenAxonServer.settings(), serializer);
    }
}

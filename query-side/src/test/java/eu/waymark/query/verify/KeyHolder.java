package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.KeyRotation;
import eu.waymark.query.checkpoint.LedgerKeys;
import eu.waymark.query.checkpoint.Signing;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.checkpoint.Signings;
import eu.waymark.query.given.LedgerEvents;
import eu.waymark.query.ledger.FoldedTiles;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.ledger.LedgerKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** Whoever holds the keys of a deployment. */
record KeyHolder(Deployment deployment) {
    /** Signs the next checkpoint, over the first events as they are now. */
    void sign(int size, SigningKey key) {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(deployment.events())) {
            checkpoints(reader, size, LedgerKeys.only(key)).sign();
        }
    }

    private Checkpoints checkpoints(RecordReader reader, int size, LedgerKeys keys) {
        ViewReader tree = new ViewReader() {
            @Override
            public <R> R read(Function<Snapshot, R> reading) {
                return reading.apply(new FoldedTiles(
                        RecordPages.all(reader, 0).limit(size).map(Leaf::hash).toList()));
            }
        };
        return new Checkpoints(reader, tree, deployment.checkpoints(), keys, at(size));
    }

    private static Clock at(int size) {
        return Clock.fixed(Deployment.SIGNED.plusSeconds(size), ZoneOffset.UTC);
    }

    /** Changes the key: the next event announces it, and a checkpoint over all of them is signed by both. */
    KeyChanged changeKey() {
        return changeKey(AnnounceSigningKey::key);
    }

    /** @param announced which key the record is told of */
    KeyChanged changeKey(Function<AnnounceSigningKey, LedgerKey> announced) {
        LedgerKeys held =
                new LedgerKeys(deployment.keys().signing(), deployment.keys().verifiers());
        try (SqliteRecord record = SqliteRecord.open(deployment.events(), new EventSerializer())) {
            RecordReader reader = record.reader();
            int size = (int) reader.size() + 1;
            Checkpoints both = checkpoints(reader, size, held);
            Signing signing = Signings.alone(reader, both, at(size));
            return new KeyRotation(deployment.keys(), held, both, signing, false, at(size)).change(command -> {
                long sequence = append(record, LedgerEvents.announced(command.replaces(), announced.apply(command)));
                return new KeyAnnounced(command.key(), sequence, Deployment.SIGNED);
            });
        }
    }

    /**
     * From 300 events and two checkpoints on: checkpoint 3 over 301 events by both keys, 4 over 302 by the second and the third, 5 over 303
     * by that.
     */
    void changeTwice() throws InterruptedException {
        changeKey();
        changeKey();
        append();
        deployment.follow();
        deployment.sign(303);
    }

    /** Of another ledger: one event more, which says nothing of this one. */
    void append() {
        try (SqliteRecord record = SqliteRecord.open(deployment.events(), new EventSerializer())) {
            append(record, LedgerEvents.announced());
        }
    }

    private static long append(SqliteRecord record, LedgerEvent event) {
        String stream = Streams.ledger(event.origin());
        long sequence = record.reader().lastSequence(stream).orElse(-1) + 1;
        record.engine()
                .appendEvents(new GenericDomainEventMessage<>(
                        Streams.LEDGER,
                        stream,
                        sequence,
                        event,
                        MetaData.emptyInstance(),
                        UUID.randomUUID().toString(),
                        Deployment.SIGNED));
        return sequence;
    }
}

package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.given.LedgerEvents;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.SetClock;
import eu.waymark.query.ledger.HeldLedger;
import eu.waymark.query.store.Claim;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.ledger.KeyAnnouncement;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.KeyNotAnnounced;
import eu.waymark.shared.ledger.LedgerOrigin;
import eu.waymark.shared.ledger.SigningKeyAnnounced;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A process that signs the ledger of this record, on the files of this folder; another one is what comes after a crash. */
final class Rotating {
    final LedgerKeys keys;
    final Checkpoints checkpoints;
    final Signing signing;
    final SetClock clock = new SetClock(Instant.parse("2021-04-30T16:00:00Z"));
    private final MemoryRecord record;
    private final KeyRotation rotation;

    Rotating(Path folder, MemoryRecord record) {
        this(folder, record, new CheckpointFolder(folder.resolve("checkpoints")));
    }

    Rotating(Path folder, MemoryRecord record, CheckpointSeries series) {
        this(folder, record, series, Claim.ALWAYS);
    }

    /** @param settled how much of the record may be signed */
    Rotating(Path folder, MemoryRecord record, Settled settled) {
        this(folder, record, new CheckpointFolder(folder.resolve("checkpoints")), Claim.ALWAYS, settled);
    }

    /** @param claim whoever holds it signs */
    Rotating(Path folder, MemoryRecord record, CheckpointSeries series, Claim claim) {
        this(folder, record, series, claim, new Settled(record, Duration.ZERO, System::nanoTime));
    }

    private Rotating(Path folder, MemoryRecord record, CheckpointSeries series, Claim claim, Settled settled) {
        this.record = record;
        KeyFolder kept = new KeyFolder(folder.resolve("keys"));
        Identity identity = Identity.of(kept, series);
        HeldLedger ledger = new HeldLedger().follow(record);
        keys = identity.keys(kept);
        checkpoints = new Checkpoints(record, ledger, series, keys, clock);
        signing = new Signing(
                record,
                checkpoints,
                (position, _) -> {
                    ledger.follow(record);
                    return position < record.size();
                },
                claim,
                Optional::empty,
                settled,
                clock);
        rotation = new KeyRotation(kept, keys, checkpoints, signing, identity.isSettled(), clock);
    }

    KeyChanged change() {
        return rotation.change(this::announce);
    }

    /** @param then what happens once it was announced */
    KeyChanged changeAnd(Runnable then) {
        return rotation.change(command -> {
            KeyAnnouncement announced = announce(command);
            then.run();
            return announced;
        });
    }

    /** Ends before the announcement. */
    KeyChanged changeUnannounced() {
        return rotation.change(_ -> {
            throw new IllegalStateException("cut off");
        });
    }

    /** Where this key has had its turn. */
    KeyChanged changeWithout(String key) {
        return rotation.change(command ->
                command.key().value().equals(key) ? new KeyNotAnnounced("it has had its turn") : announce(command));
    }

    /** As the command side does where nothing is to be refused. */
    private KeyAnnouncement announce(AnnounceSigningKey command) {
        if (announced(record, command.origin()).noneMatch(event -> event.key().equals(command.key())))
            record.append("none", LedgerEvents.announced(command.replaces(), command.key()));
        long last = record.lastSequence(Streams.ledger(command.origin())).orElseThrow();
        return new KeyAnnounced(command.key(), last, MemoryRecord.FIRST);
    }

    static Stream<SigningKeyAnnounced> announced(MemoryRecord record, LedgerOrigin origin) {
        return record.readStream(Streams.ledger(origin), 0, 100).stream().map(event ->
                (SigningKeyAnnounced) new EventCodec().decode(event.type(), event.revision(), event.payload()));
    }
}

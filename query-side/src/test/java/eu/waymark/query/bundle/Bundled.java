package eu.waymark.query.bundle;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.query.bundle.verify.BundleVerifier;
import eu.waymark.query.bundle.verify.FoldedAgain;
import eu.waymark.query.bundle.verify.Trusted;
import eu.waymark.query.bundle.verify.Verdict;
import eu.waymark.query.bundle.view.BundledProject;
import eu.waymark.query.bundle.write.BundleWriter;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.KeyRotation;
import eu.waymark.query.checkpoint.LedgerKeys;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.Signing;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.checkpoint.Signings;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.given.LedgerEvents;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.ledger.FoldedTiles;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.project.ProjectId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A ledger in a folder over a record in memory, and the bundles that are made of it. */
final class Bundled {
    static final Instant AS_OF = MemoryRecord.FIRST.plusSeconds(100_000);
    static final BundleVerifier VERIFIER = verifier("0.1.0");
    private static final SortedMap<String, Integer> FOLDS = new TreeMap<>(Map.of("timeline", 2));
    private static final EventCodec CODEC = new EventCodec();

    private final Path folder;
    private final MemoryRecord record;

    Bundled(Path folder, MemoryRecord record) {
        this.folder = folder;
        this.record = record;
    }

    static BundleVerifier verifier(String version) {
        return new BundleVerifier(new FoldedAgain(new EventCodec(), version, new TreeMap<>(Map.of("timeline", 2))));
    }

    SigningKey key() {
        return keys().signing();
    }

    KeyFolder keys() {
        return new KeyFolder(folder.resolve("keys"));
    }

    CheckpointFolder series() {
        return new CheckpointFolder(folder.resolve("checkpoints"));
    }

    /** Signs a checkpoint over all that is recorded. */
    SignedNote sign() {
        return new Checkpoints(record, views(events()), series(), key(), Clock.fixed(AS_OF, ZoneOffset.UTC))
                .sign()
                .note();
    }

    /** Has another key sign from now on: an event announces it, and a checkpoint over all that is recorded is signed by both. */
    SignedNote changeKey() {
        LedgerKeys held = new LedgerKeys(key(), keys().verifiers());
        ViewReader views = new ViewReader() {
            @Override
            public <R> R read(Function<Snapshot, R> reading) {
                return views(events()).read(reading);
            }
        };
        Clock clock = Clock.fixed(AS_OF, ZoneOffset.UTC);
        Checkpoints checkpoints = new Checkpoints(record, views, series(), held, clock);
        Signing signing = Signings.alone(record, checkpoints, clock);
        new KeyRotation(keys(), held, checkpoints, signing, false, clock).change(command -> {
            record.append("none", LedgerEvents.announced(command.replaces(), command.key()));
            long sequence =
                    record.lastSequence(Streams.ledger(command.origin())).orElseThrow();
            return new KeyAnnounced(command.key(), sequence, AS_OF);
        });
        return series().last().orElseThrow();
    }

    List<StoredEvent> events() {
        return record.read(0, Integer.MAX_VALUE);
    }

    /** All of the project that is recorded, under a checkpoint over so many events. */
    byte[] bundle(String project, long size) throws IOException {
        return bundle(project, size, events());
    }

    /** @param ledger the events whose leaves the ledger holds */
    byte[] bundle(String project, long size, List<StoredEvent> ledger) throws IOException {
        List<StoredEvent> stored = record.readStream("project/" + project, 0, Integer.MAX_VALUE);
        List<RecordedEvent> events = stored.stream()
                .map(event -> RecordedEvent.of(event, CODEC.decode(event.type(), event.revision(), event.payload())))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BundleWriter(views(ledger), series(), key(), keys().verifiers(), "0.1.0", FOLDS)
                .write(
                        new BundledProject(new ProjectId(project), AS_OF, events, receiver -> {
                            for (StoredEvent event : stored) receiver.receive(event);
                        }),
                        size,
                        out);
        return out.toByteArray();
    }

    Path file(byte[] bundle) throws IOException {
        return Files.write(Files.createTempFile(folder, "bundle", ".zip"), bundle);
    }

    Verdict verdict(byte[] bundle) throws IOException {
        return VERIFIER.verify(file(bundle), Trusted.NOTHING);
    }

    private static ViewReader views(List<StoredEvent> events) {
        FoldedTiles tiles = new FoldedTiles(events.stream().map(Leaf::hash).toList());
        return new ViewReader() {
            @Override
            public <R> R read(Function<Snapshot, R> reading) {
                return reading.apply(tiles);
            }
        };
    }
}

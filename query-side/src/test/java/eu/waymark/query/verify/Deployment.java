package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.KeyRotation;
import eu.waymark.query.checkpoint.LedgerKeys;
import eu.waymark.query.checkpoint.Signing;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.follow.Follower;
import eu.waymark.query.given.LedgerEvents;
import eu.waymark.query.given.Record;
import eu.waymark.query.ledger.FoldedTiles;
import eu.waymark.query.ledger.Ledger;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.ledger.LedgerKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** The folder of a deployment that nobody runs at the moment: its record, its views, its checkpoints and its keys. */
record Deployment(Path folder) {
    static final Instant SIGNED = Instant.parse("2021-04-30T16:00:00Z");

    /** Generated histories of four projects, followed to the end, with checkpoints over these numbers of events. */
    static Deployment of(Path folder, RandomGenerator random, int events, int... checkpoints) throws Exception {
        Deployment made = new Deployment(Files.createDirectories(folder));
        try (Record record = new Record(made.events(), 4, random)) {
            record.append(events);
        }
        made.follow();
        for (int size : checkpoints) made.sign(size);
        return made;
    }

    /** Another folder with the same in it. */
    Deployment copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(folder.relativize(file)));
        }
        return new Deployment(to);
    }

    Path events() {
        return folder.resolve("events.db");
    }

    Path views() {
        return folder.resolve("views.db");
    }

    KeyFolder keys() {
        return new KeyFolder(folder.resolve("keys"));
    }

    CheckpointFolder checkpoints() {
        return new CheckpointFolder(folder.resolve("checkpoints"));
    }

    /** The file of a checkpoint, by its number. */
    Path checkpoint(int number) {
        return checkpoints().files().get(number - 1);
    }

    /** Signs the next checkpoint, over the first events as they are now. */
    void sign(int size) {
        sign(size, keys().signing());
    }

    /** As {@link #sign(int)}, by this key. */
    void sign(int size, SigningKey key) {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(events())) {
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
        return new Checkpoints(reader, tree, checkpoints(), keys, at(size));
    }

    private static Clock at(int size) {
        return Clock.fixed(SIGNED.plusSeconds(size), ZoneOffset.UTC);
    }

    /** Changes the key: the next event announces it, and a checkpoint over all of them is signed by both. */
    KeyChanged changeKey() {
        return changeKey(AnnounceSigningKey::key);
    }

    /** @param announced which key the record is told of */
    KeyChanged changeKey(Function<AnnounceSigningKey, LedgerKey> announced) {
        LedgerKeys held = new LedgerKeys(keys().signing(), keys().verifiers());
        try (SqliteRecord record = SqliteRecord.open(events(), new EventSerializer())) {
            RecordReader reader = record.reader();
            int size = (int) reader.size() + 1;
            Checkpoints both = checkpoints(reader, size, held);
            Signing signing = new Signing(reader, both, (_, _) -> true, Optional::empty, at(size));
            return new KeyRotation(keys(), held, both, signing, false).change(command -> {
                long sequence = append(record, LedgerEvents.announced(command.replaces(), announced.apply(command)));
                return new KeyAnnounced(command.key(), sequence, SIGNED);
            });
        }
    }

    /** Of another ledger: one event more, which says nothing of this one. */
    void append() {
        try (SqliteRecord record = SqliteRecord.open(events(), new EventSerializer())) {
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
                        SIGNED));
        return sequence;
    }

    /** Builds the ledger's view, and one other, from the record; anew where there is none. */
    void follow() throws InterruptedException {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(events());
                SqliteViewStore store = SqliteViewStore.open(views());
                Follower follower =
                        new Follower(reader, new EventCodec(), store, List.of(Ledger.VIEW, Portfolio.VIEW))) {
            follower.start();
            assertThat(follower.awaitPosition(reader.size() - 1, Duration.ofMinutes(1)))
                    .isTrue();
        }
    }

    /** With a connection of its own, as somebody would who knows SQLite. */
    void tamper(String... statements) throws SQLException {
        sql(events(), statements);
    }

    static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement run = connection.createStatement()) {
            for (String statement : statements)
                assertThat(run.executeUpdate(statement)).as(statement).isPositive();
        }
    }

    Report report() {
        return report(List.of());
    }

    /** As it is found at this instant. */
    Report report(Instant now) {
        return report(now, List.of());
    }

    /**
     * Of a young record.
     *
     * @param brought files of checkpoints that an auditor kept
     */
    Report report(List<Path> brought, VerifierKey... key) {
        return report(Instant.EPOCH, brought, key);
    }

    private Report report(Instant now, List<Path> brought, VerifierKey... key) {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(events())) {
            FollowedViews followed =
                    new FollowedViews(() -> SqliteViewStore.generations(views()), SqliteViewStore.reading(views()));
            return new Verification(
                            reader,
                            followed,
                            new Keys(keys(), List.of(key)),
                            new Pace(),
                            Clock.fixed(now, ZoneOffset.UTC))
                    .compare(
                            checkpoints().files().stream().map(Kept::in),
                            brought.stream().map(Kept::in).toList());
        }
    }
}

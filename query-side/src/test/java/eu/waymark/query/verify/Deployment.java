package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.follow.Follower;
import eu.waymark.query.given.Record;
import eu.waymark.query.ledger.Ledger;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.store.sqlite.SqliteViewStore;
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
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

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
        new KeyHolder(this).sign(size, keys().signing());
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

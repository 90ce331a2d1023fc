package eu.waymark.query.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.SeriesConformance;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.ViewStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoCheckpointsTest extends SeriesConformance {
    private static final SigningKey KEY = SigningKey.generate();

    private final Mongo mongo = Mongo.start();

    @Override
    protected CheckpointSeries open() {
        return MongoCheckpoints.open(mongo.uri());
    }

    @Override
    protected String place() {
        return mongo.uri();
    }

    @AfterEach
    void drop() {
        mongo.close();
    }

    @Test
    void itIsReadPageByPage() {
        SignedNote note = note(1);
        List<Document> many = LongStream.rangeClosed(1, 1_001)
                .mapToObj(number -> KeptCheckpoints.document(number, number, note))
                .toList();
        mongo.raw(database -> database.getCollection("checkpoints").insertMany(many));
        try (CheckpointSeries series = open();
                Stream<KeptNote> all = series.keptAfter(0)) {
            assertThat(all.map(KeptNote::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 1_001).boxed().toList());
        }
    }

    /** Reading goes on behind it, and ends. */
    @Test
    void whatSomebodyPutBetweenTwoNumbersIsNoCheckpoint() {
        try (CheckpointSeries series = open()) {
            series.append(1, 1, note(1));
            mongo.raw(database -> database.getCollection("checkpoints")
                    .insertOne(new Document(KeptCheckpoints.document(1, 1, note(1))).append("_id", 1.5)));

            try (Stream<KeptNote> all = series.keptAfter(0)) {
                List<KeptNote> kept = all.limit(3).toList();
                assertThat(kept).hasSize(2);
                assertThatThrownBy(kept.getLast()::note)
                        .isInstanceOf(MalformedNoteException.class)
                        .hasMessageContaining("it lies under 1.5");
            }
        }
    }

    @Test
    void everyWriteAndEveryReadAsksForTheMajority() {
        try (Wire wire = mongo.wire();
                CheckpointSeries series = MongoCheckpoints.open(mongo.uri(wire))) {
            series.append(1, 1, note(1));
            series.keepTimeStamp(1, 1, new byte[] {1});
            series.publish(KEY.verifier(), folder);
            series.wish(2);
            assertThat(series.last()).isPresent();
            assertThat(series.wished()).isEqualTo(2);

            assertThat(said(wire, "insert", "update"))
                    .hasSize(4)
                    .allSatisfy(command -> assertThat(command.getDocument("writeConcern")
                                    .getString("w")
                                    .getValue())
                            .isEqualTo("majority"));
            assertThat(said(wire, "find"))
                    .hasSize(3)
                    .allSatisfy(command -> assertThat(command.getDocument("readConcern")
                                    .getString("level")
                                    .getValue())
                            .isEqualTo("majority"));
        }
    }

    private static List<RawBsonDocument> said(Wire wire, String... names) {
        return wire.said().stream()
                .filter(command -> List.of(names).contains(command.getFirstKey()))
                .toList();
    }

    /** The line breaks while a checkpoint is on its way: nobody knows whether it came, and reading says so. */
    @Test
    void aLineThatIsLostIsToldAndAfterwardsTheSeriesGoesOn() throws Exception {
        try (Wire wire = mongo.wire();
                CheckpointSeries series = MongoCheckpoints.open(mongo.uri(wire))) {
            series.append(1, 1, note(1));
            Wire.Hold hold = wire.holdAt(command -> command.getFirstKey().equals("insert"));
            CompletableFuture<Void> appending = CompletableFuture.runAsync(() -> series.append(2, 2, note(2)));
            hold.await();
            wire.cut();

            assertThat(appending)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .havingCause()
                    .asInstanceOf(InstanceOfAssertFactories.type(CheckpointsUnavailableException.class))
                    .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                    .contains("MongoDB at " + wire.authority(), "cannot be reached", Server.SETTING);

            wire.mend();
            hold.release();
            series.append(series.lastKept().orElseThrow().number() + 1, 3, note(3));
            assertThat(series.last().orElseThrow().written()).isEqualTo(note(3).written());
        }
    }

    @Test
    void whatSomebodyMadeOfADocumentIsNamed() {
        try (CheckpointSeries series = open()) {
            series.append(1, 1, note(1));
            series.append(2, 2, note(2));
            mongo.raw(database -> database.getCollection("checkpoints")
                    .updateOne(new Document("_id", 1L), new Document("$set", new Document("note", "no note"))));
            mongo.raw(database -> database.getCollection("checkpoints")
                    .updateOne(new Document("_id", 2L), new Document("$unset", new Document("note", ""))));
            for (long number = 1; number <= 2; number++)
                assertThatThrownBy(series.kept(number).orElseThrow()::note)
                        .isInstanceOf(MalformedNoteException.class)
                        .hasMessageContaining("checkpoint " + number + " in MongoDB at ");
        }
    }

    @Test
    void nothingThatIsDoneToViewsTouchesIt() {
        try (CheckpointSeries series = open();
                ViewStore views = MongoViewStore.open(mongo.uri(), List.of())) {
            series.append(1, 1, note(1));
            series.publish(KEY.verifier(), folder);
            views.claim().take();
            views.clear();

            assertThat(series.last()).isPresent();
            assertThat(series.published()).isPresent();
        }
    }

    private static SignedNote note(long size) {
        String text = new Checkpoint(KEY.verifier().name(), size, new byte[32]).text();
        return new SignedNote(text, List.of(KEY.sign(text)));
    }
}

package eu.waymark.query.follow;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The views are derived: whatever happened to their database, they come back. */
class DamagedMongoViewsTest {
    private final Mongo mongo = Mongo.start();
    private final MemoryRecord record = new MemoryRecord("sound").append("p", registered(), signed());

    @AfterEach
    void drop() {
        mongo.close();
    }

    static Stream<Named<Consumer<MongoDatabase>>> damage() {
        return Stream.of(
                Named.of("a database that is gone", MongoDatabase::drop),
                Named.of("a collection that is gone", found -> documents(found, Filters.empty(), null)),
                Named.of(
                        "a state that is gone",
                        found -> found.getCollection("waymark").drop()),
                Named.of("a state of another layout", found -> state(found, set("layout", 99))),
                Named.of("a state without an epoch", found -> state(found, unset("epoch"))),
                Named.of("generations that are none", found -> state(found, set("generations.counts_1", 7))),
                Named.of(
                        "a document that is none", found -> documents(found, eq("project", "p"), set("document", "{"))),
                Named.of("no document", found -> documents(found, eq("project", "p"), unset("document"))),
                Named.of("no position", found -> documents(found, eq("project", "p"), unset("at"))));
    }

    @ParameterizedTest
    @MethodSource("damage")
    void theyAreBuiltAgain(Consumer<MongoDatabase> damage) throws InterruptedException {
        theViewsAreThere();
        tamper(damage);
        record.append("p", signed());
        theViewsAreThere();
    }

    /** One that follows, too. */
    @ParameterizedTest
    @MethodSource("damage")
    void theyAreBuiltAgainWhileItFollows(Consumer<MongoDatabase> damage) throws InterruptedException {
        try (Running running = running().untilItHolds(1)) {
            tamper(damage);
            running.follower.damaged();
            record.append("p", signed());
            running.untilItHolds(2);
            assertThat(running.count("p")).contains(new Count(1, 3));
        }
    }

    /** Left by a process that died, or by one that wrote after it had lost its claim. */
    @Test
    void whatNoGenerationHasIsDropped() throws InterruptedException {
        theViewsAreThere();
        String documents = mongo.documents("counts_1");
        tamper(found -> found.getCollection(documents.replace("_1", "_7")).insertOne(new Document()));
        theViewsAreThere();

        List<String> left = mongo.raw(found -> found.listCollectionNames().into(new ArrayList<>()));
        assertThat(left).containsExactlyInAnyOrder("waymark", documents);
    }

    /** Documents of a write that a crash cut short, over a record that was restored to what it was before it. */
    @Test
    void documentsAheadOfTheRecordAreNotTrusted() throws InterruptedException {
        theViewsAreThere();
        tamper(found -> {
            documents(found, eq("project", "p"), set("at", 2L));
            state(found, set("generations.counts_1.ahead", new Document("position", 2L).append("event", "lost")));
        });
        record.append("p", signed());

        theViewsAreThere();
    }

    private void theViewsAreThere() throws InterruptedException {
        try (Running running = running().untilItHolds(record.size() - 1)) {
            assertThat(running.count("p")).contains(new Count(1, (int) record.size()));
        }
    }

    private Running running() {
        return new Running(
                record, MongoViewStore.open(mongo.uri(), List.of(Counting.version(1))), List.of(Counting.version(1)));
    }

    private void tamper(Consumer<MongoDatabase> damage) {
        mongo.raw(found -> {
            damage.accept(found);
            return found;
        });
    }

    private static void state(MongoDatabase found, Bson change) {
        found.getCollection("waymark").updateOne(Filters.empty(), change);
    }

    private static void documents(MongoDatabase found, Bson which, @Nullable Bson change) {
        for (String name : found.listCollectionNames())
            if (name.endsWith("_counts_1")) {
                if (change == null) found.getCollection(name).drop();
                else found.getCollection(name).updateMany(which, change);
            }
    }
}

package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line to the server is lost in the middle of a write, and comes back. */
class LineLostTest {
    private final Mongo mongo = Mongo.start();
    private final Wire wire = mongo.wire();
    private final MemoryRecord record = new MemoryRecord("far").append("values", registered());

    @AfterEach
    void drop() {
        wire.close();
        mongo.close();
    }

    /** As long as no server takes what it gives up: the end of a process has a minute for all that it does. */
    @Test
    void whoEndsMeanwhileDoesNotWaitUntilItComesBack() throws InterruptedException {
        try (MongoViewStore working = patient();
                MongoViewStore ending = patient();
                Running running = new Running(record, ending, List.of(Counting.version(1)))) {
            running.untilItHolds(0);
            assertThat(ending.signing(() -> true).take()).isTrue();
            wire.cut();
            CompletableFuture<List<Generation>> waiting = CompletableFuture.supplyAsync(working::generations);

            running.close();

            assertThat(waiting).isNotDone();
            wire.mend();
            assertThat(waiting.join()).hasSize(1);
        }
    }

    private MongoViewStore patient() {
        return MongoViewStore.open(mongo.patientUri(wire), List.of(Counting.version(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theCauseIsNamedAndItGoesOnByItself(int before) throws InterruptedException {
        try (Running running = new Running(
                record,
                MongoViewStore.open(mongo.uri(wire), List.of(Counting.version(1))),
                List.of(Counting.version(1)))) {
            running.untilItHolds(0);
            int[] left = {before};
            Wire.Hold middle = wire.holdAt(command -> Wire.isWrite(command) && left[0]-- == 0);
            record.append("values", signed());
            middle.await();

            wire.cut();

            Status status = running.until(found -> found.trouble() != null);
            assertThat(status.trouble()).contains(wire.authority(), "waymark.views.mongodb.uri");
            assertThat(status.views()).extracting(ViewStatus::state).containsExactly(State.STOPPED);
            assertThatThrownBy(() -> running.count("values"))
                    .isInstanceOf(ViewStoreException.class)
                    .isNotInstanceOf(ViewsDamagedException.class)
                    .hasMessageContaining(wire.authority());

            wire.mend();
            record.append("values", signed());
            running.untilItHolds(2);
            assertThat(running.count("values")).contains(new Count(1, 3));
            assertThat(running.until(found -> found.trouble() == null).views())
                    .extracting(ViewStatus::state)
                    .containsExactly(State.LIVE);
        }
    }
}

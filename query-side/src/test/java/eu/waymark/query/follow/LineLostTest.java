package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
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

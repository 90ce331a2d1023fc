package eu.waymark.query.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.Haste;
import eu.waymark.query.store.ViewStoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServerTest {
    /** As while another server of the set becomes the primary. Three who are in haste wait longer together than anybody did before. */
    @Test
    void whoeverWorksWaitsUntilItIsThereAgainAndWhoIsInHasteIsToldThatItIsNot() {
        try (Mongo mongo = Mongo.start();
                Wire wire = mongo.wire();
                Server server = Server.connect(mongo.patientUri(wire))) {
            wire.cut();
            CompletableFuture<List<String>> working = CompletableFuture.supplyAsync(() -> collections(server));
            for (int asked = 0; asked < 3; asked++)
                assertThatThrownBy(() -> Haste.in(() -> collections(server)))
                        .isInstanceOf(ViewStoreException.class)
                        .hasMessageContaining("cannot be reached");
            assertThat(working).as("waits").isNotDone();

            wire.mend();

            assertThat(working.join()).isEmpty();
            assertThat(Haste.in(() -> collections(server))).isEmpty();
        }
    }

    private static List<String> collections(Server server) {
        return server.call(database -> database.listCollectionNames().into(new ArrayList<>()));
    }
}

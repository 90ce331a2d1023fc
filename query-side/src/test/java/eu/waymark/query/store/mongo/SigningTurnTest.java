package eu.waymark.query.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.Mongo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SigningTurnTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration LAPSE = Duration.ofSeconds(5);

    private final AtomicLong time = new AtomicLong();

    /** One who was killed has left both claims behind, and whoever waits for the one has watched the other. */
    @Test
    void whoHasJustBegunToFoldNeedNotWaitForTheClaimToSignOnceMore() {
        try (Mongo mongo = Mongo.start();
                Server server = Server.connect(mongo.uri());
                MongoClaim dead = new MongoClaim(States.ofSigner(server), NEVER, _ -> {});
                MongoClaim signing = new MongoClaim(States.ofSigner(server), LAPSE, _ -> {}, time::get);
                MongoClaim folding = new MongoClaim(States.of(server, Edition.of(List.of())), NEVER, _ -> {})) {
            SigningTurn turn = new SigningTurn(folding, signing, () -> true);
            assertThat(dead.take()).isTrue();
            for (int second = 0; second < 4; second++) {
                assertThat(turn.take()).isFalse();
                time.addAndGet(Duration.ofSeconds(1).toNanos());
            }
            assertThat(turn.other()).isEqualTo(Owner.NAME);
            assertThat(folding.take()).isTrue();
            assertThat(turn.take()).as("it has not lapsed yet").isFalse();
            time.addAndGet(Duration.ofSeconds(1).toNanos());
            assertThat(turn.take()).isTrue();
        }
    }
}

package eu.waymark.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be done for a verb is said to it, and is no fault of ours. */
class LocalControllerTest {
    private final LocalController controller = new LocalController(new Away());

    @Test
    void whatIsAwayIsNamedInEveryAnswer() {
        said(() -> controller.status("token"));
        said(() -> controller.rebuild("token", List.of()));
        said(() -> controller.checkpoint("token"));
        said(() -> controller.rotateKey("token"));
    }

    private static void said(ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().members())
                                .containsEntry("status", 503)
                                .containsEntry("detail", Away.REASON));
    }

    /** Of a process that reaches nobody. */
    private record Away() implements Operations {
        static final String REASON = "nobody can be reached";

        @Override
        public RecordStatus status() {
            throw new CannotException(REASON);
        }

        @Override
        public void rebuild(List<String> views) {
            throw new CannotException(REASON);
        }

        @Override
        public SignedCheckpoint checkpoint() {
            throw new CannotException(REASON);
        }

        @Override
        public KeyChanged rotateKey() {
            throw new CannotException(REASON);
        }

        @Override
        public boolean awaitViews(Duration atMost) {
            throw new CannotException(REASON);
        }

        @Override
        public <T> T at(Instant simulated, Callable<T> call) {
            throw new CannotException(REASON);
        }
    }
}

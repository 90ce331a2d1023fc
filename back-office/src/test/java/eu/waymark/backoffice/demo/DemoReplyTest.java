package eu.waymark.backoffice.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line that is refused is so; one for which the store is away cannot be recorded now. */
class DemoReplyTest {
    private static Reply problem(int status) {
        return Reply.of(Problem.of(status, "some-code", "A title", "the disk is full"));
    }

    @Test
    void whereTheStoreIsAwayItCannotBeDone() {
        assertThatThrownBy(() -> DemoReply.requireCarriedOut(problem(503), "line 3, CloseProject"))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("line 3, CloseProject")
                .hasMessageContaining("the disk is full");
    }

    @Test
    void whereItIsRefusedItIsNotSo() {
        assertThatThrownBy(() -> DemoReply.requireCarriedOut(problem(422), "line 3, CloseProject"))
                .isInstanceOf(DemoRefusedException.class)
                .hasMessageContaining("line 3, CloseProject");
        assertThatCode(() -> DemoReply.requireCarriedOut(new Reply(200, Map.of(), null), "line 3"))
                .doesNotThrowAnyException();
    }
}

package eu.waymark.backoffice.verb;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.operations.RecordStatus.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The position of a view is that of the live one; how far the one beside it has come is said apart. */
class RebuildProgressTest {
    private static final String PACE = "1200 of 5000 events, 400 a second, about 9 s left";

    private static List<String> lines(View... views) {
        return RebuildProgress.lines(
                new RecordStatus(5_000, 4_999, List.of(views), new RecordStatus.Engines("sqlite", "sqlite"), null));
    }

    private static View view(String name, String state, @Nullable String cause) {
        return new View(name, 1, 4_999, 0, state, cause);
    }

    @Test
    void viewsThatAreBuiltTogetherAreToldTogetherWithAnEstimate() {
        assertThat(lines(
                        view("due", "live", null),
                        view("partners", "rebuilding", PACE),
                        view("timeline", "rebuilding", PACE)))
                .containsExactly("rebuilding partners, timeline: " + PACE);
    }

    @Test
    void whatIsAskedForAndNotBegunAndWhatHasStoppedIsToldApart() {
        assertThat(lines(
                        view("due", "rebuilding", null),
                        view("partners", "stopped", "event 7 stopped partners"),
                        view("timeline", "rebuilding", PACE)))
                .containsExactly(
                        "rebuilding due: about to begin",
                        "stopped partners: event 7 stopped partners",
                        "rebuilding timeline: " + PACE);
    }

    @Test
    void nothingIsToldOfViewsThatAreLive() {
        assertThat(lines(view("due", "live", null))).isEmpty();
    }
}

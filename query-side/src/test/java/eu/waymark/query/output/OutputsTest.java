package eu.waymark.query.output;

import static eu.waymark.query.given.Events.D;
import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.OutputEvents.corrected;
import static eu.waymark.query.given.OutputEvents.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.OutputOverview;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputsTest {
    private static final OutputId TOOLKIT = new OutputId("toolkit");

    @Test
    void anOutputIsKeptAsItWasRecorded() {
        assertThat(outputs(
                        registered(), delivered("toolkit", OutputKind.TOOLKIT, "Toolkit", null, "no date is public")))
                .containsExactly(new OutputOverview(
                        TOOLKIT, OutputKind.TOOLKIT, "Toolkit", null, null, null, null, "no date is public", 1));
    }

    @Test
    void aCorrectionReplacesTheWhole() {
        assertThat(outputs(
                        registered(),
                        delivered("toolkit", OutputKind.TOOLKIT, "Toolkit", null, "no date is public"),
                        corrected("toolkit", OutputKind.PUBLICATION, "The toolkit", D, 1)))
                .containsExactly(new OutputOverview(
                        TOOLKIT, OutputKind.PUBLICATION, "The toolkit", D, null, null, null, null, 2));
    }

    @Test
    void outputsAreListedByTheirNames() {
        assertThat(outputs(
                        registered(),
                        delivered("toolkit", OutputKind.TOOLKIT, "A", null, null),
                        delivered("benchmark-d", OutputKind.BENCHMARK, "B", D, null)))
                .extracting(it -> it.output().value())
                .containsExactly("benchmark-d", "toolkit");
    }

    @Test
    void aNeedsAnalysisIsNoOutputOfItsOwn() {
        Event analysis = new NeedsAnalysisRecorded(
                partner("turin"), "Turin", partner("expert"), DAY, null, null, null, null, DAY, null);

        assertThat(outputs(registered(), admitted("turin"), analysis)).isEmpty();
    }

    private static List<OutputOverview> outputs(Event... events) {
        var answer = new OutputQueries(given(events).asked(DAY))
                .find(new FindOutputs(new ProjectId("values"), null, Paging.FIRST));
        return ((Page<OutputOverview>) answer).items();
    }
}

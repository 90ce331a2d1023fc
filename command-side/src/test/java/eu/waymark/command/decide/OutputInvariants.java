package eu.waymark.command.decide;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputEvent;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.partner.PartnerRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds of every output, and of everything that can be recorded anew. */
final class OutputInvariants {
    private OutputInvariants() {}

    static void hold(OutputEvent event, ProjectState before, LocalDate today) {
        switch (event) {
            case OutputRecorded now -> {
                come(now.deliveredOn(), today);
                corrects(now.corrects(), now.reason(), before.outputs().byId().get(now.output()));
                if (now.community() != null)
                    assertThat(before.communities().byCode()).as("COM-03").containsKey(now.community());
            }
            case NeedsAnalysisRecorded now -> {
                come(now.deliveredOn(), today);
                corrects(
                        now.corrects(),
                        now.reason(),
                        before.outputs().needsAnalyses().get(now.partner()));
                RoadmapInvariants.takesPart(now.partner(), PartnerRole.CITY, before);
                RoadmapInvariants.takesPart(now.expert(), PartnerRole.EXPERT, before);
            }
        }
    }

    static void come(@Nullable LocalDate day, LocalDate today) {
        if (day != null) assertThat(day).as("REC-01").isBeforeOrEqualTo(today);
    }

    static void corrects(@Nullable Long corrects, @Nullable String reason, @Nullable Long recorded) {
        assertThat(corrects).as("what is replaced").isEqualTo(recorded);
        if (recorded != null) assertThat(reason).as("REC-02").isNotNull();
    }
}

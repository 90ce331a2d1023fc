package eu.waymark.command.decide;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.guidelines.Guidelines;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.partner.PartnerRole;
import java.time.LocalDate;

/** What holds of the guidelines. */
final class GuidelinesInvariants {
    private GuidelinesInvariants() {}

    static void hold(GuidelinesEvent event, ProjectState before, LocalDate today) {
        Guidelines guidelines = before.guidelines();
        switch (event) {
            case GuidelinesPublished now -> {
                assertThat(now.version())
                        .as("no gap")
                        .isEqualTo(guidelines.versions().size() + 1);
                OutputInvariants.come(now.publishedOn(), today);
            }
            case GuidelinesAdopted now -> {
                RoadmapInvariants.takesPart(now.partner(), PartnerRole.CITY, before);
                assertThat(now.version())
                        .as("GUI-01")
                        .isBetween(1, guidelines.versions().size());
                assertThat(now.adoptedOn())
                        .as("GUI-03")
                        .isBetween(guidelines.versions().get(now.version() - 1).publishedOn(), today);
                if (guidelines.adopted().containsKey(now.partner()))
                    assertThat(guidelines.adopted().get(now.partner()))
                            .as("GUI-04")
                            .doesNotContain(now.version());
            }
        }
    }

    static void hold(ProjectState state) {
        int published = state.guidelines().versions().size();
        state.guidelines().adopted().forEach((city, versions) -> {
            RoadmapInvariants.takesOrTookPart(city, PartnerRole.CITY, state);
            assertThat(versions).as("GUI-01").isNotEmpty().allMatch(version -> version <= published);
        });
    }
}

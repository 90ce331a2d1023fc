package eu.waymark.command.guidelines;

import static eu.waymark.command.RoadmapSamples.PROOF;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.guidelines.AdoptGuidelines;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.guidelines.PublishGuidelines;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidelinesDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final PartnerId EXPERT = new PartnerId("migrationwork");
    private final Deciding project = given(project()).and(admitted(EXPERT, PartnerRole.EXPERT));
    private final Deciding one = project.and(published(1, "2020-01-10"));
    private final Deciding two = one.and(published(2, "2020-01-12"));

    @Test
    void versionsAreCounted() {
        project.when(publish("2020-01-10"))
                .thenRecords(new GuidelinesPublished(1, "Guidelines", LocalDate.of(2020, 1, 10), PROOF, TODAY, null));
        assertThat(two.when(publish("2020-01-13"))
                        .thenOne(GuidelinesPublished.class)
                        .version())
                .isEqualTo(3);
    }

    @Test
    void rec01_aPublicationIsNotDatedInTheFuture() {
        project.when(publish("2020-01-15")).thenOne(GuidelinesPublished.class);
        project.when(publish("2020-01-16")).thenRefusedBy(Rule.REC_01);
    }

    @Test
    void gui01_onlyAPublishedVersionIsAdopted() {
        project.when(adopt(TURIN, 1, "2020-01-15")).thenRefusedBy(Rule.GUI_01);
        two.when(adopt(TURIN, 1, "2020-01-15"))
                .thenRecords(new GuidelinesAdopted(
                        TURIN, "Turin", 1, "Guidelines 1", "City Council", "Resolution 18", TODAY, PROOF, TODAY, null));
        two.when(adopt(TURIN, 2, "2020-01-15")).thenOne(GuidelinesAdopted.class);
        two.when(adopt(TURIN, 3, "2020-01-15")).thenRefusedBy(Rule.GUI_01);
        two.when(adopt(TURIN, 0, "2020-01-15")).thenRefusedBy(Rule.GUI_01);
    }

    @Test
    void gui02_anAdoptionNamesBodyActAndDayTheDocumentMayBeAbsent() {
        one.when(adopt("Council", "Resolution 18", TODAY)).thenOne(GuidelinesAdopted.class);
        assertThat(lacking(null, "Resolution 18", TODAY)).isEqualTo("The adoption leaves out `body`.");
        assertThat(lacking("Council", null, TODAY)).isEqualTo("The adoption leaves out `act`.");
        assertThat(lacking("Council", "Resolution 18", null)).isEqualTo("The adoption leaves out `adoptedOn`.");
        assertThat(lacking(null, null, null)).isEqualTo("The adoption leaves out `body`, `act`, `adoptedOn`.");
    }

    @Test
    void gui03_anAdoptionIsNotDatedBeforeThePublicationOfThatVersionNorInTheFuture() {
        two.when(adopt(TURIN, 1, "2020-01-10")).thenOne(GuidelinesAdopted.class);
        two.when(adopt(TURIN, 1, "2020-01-09")).thenRefusedBy(Rule.GUI_03);
        two.when(adopt(TURIN, 2, "2020-01-12")).thenOne(GuidelinesAdopted.class);
        two.when(adopt(TURIN, 2, "2020-01-11")).thenRefusedBy(Rule.GUI_03);
        two.when(adopt(TURIN, 2, "2020-01-16")).thenRefusedBy(Rule.GUI_03);
        project.when(adopt(TURIN, 1, "2020-01-16")).thenRefusedBy(Rule.GUI_01, Rule.GUI_03);
    }

    @Test
    void gui04_aCityAdoptsAVersionOnce() {
        Deciding adopted = two.and(adopted(TURIN, 1));
        adopted.when(adopt(TURIN, 1, "2020-01-15")).thenRefusedBy(Rule.GUI_04);
        adopted.when(adopt(TURIN, 2, "2020-01-15")).thenOne(GuidelinesAdopted.class);
        adopted.when(adopt(BRISTOL, 1, "2020-01-15")).thenOne(GuidelinesAdopted.class);
        adopted.and(adopted(TURIN, 2)).when(adopt(TURIN, 1, "2020-01-15")).thenRefusedBy(Rule.GUI_04);
    }

    @Test
    void gui04_onlyACityAdopts() {
        one.when(adopt(EXPERT, 1, "2020-01-15")).thenRefusedBy(Rule.GUI_04);
    }

    @Test
    void par01_oneThatTakesPart() {
        one.and(withdrawn(TURIN)).when(adopt(TURIN, 1, "2020-01-15")).thenRefusedBy(Rule.PAR_01);
        one.when(adopt(new PartnerId("vantaa"), 1, "2020-01-15")).thenRefusedBy(Rule.PAR_01, Rule.GUI_04);
    }

    private static GuidelinesPublished published(int version, String day) {
        return new GuidelinesPublished(version, "Guidelines " + version, LocalDate.parse(day), null, TODAY, null);
    }

    private static GuidelinesAdopted adopted(PartnerId city, int version) {
        return new GuidelinesAdopted(
                city, "Turin", version, "Guidelines", "City Council", "Resolution 18", TODAY, null, TODAY, null);
    }

    private static PublishGuidelines publish(String day) {
        return new PublishGuidelines(VALUES, "Guidelines", LocalDate.parse(day), PROOF, null, null);
    }

    private static AdoptGuidelines adopt(PartnerId city, int version, String day) {
        LocalDate on = LocalDate.parse(day);
        return new AdoptGuidelines(VALUES, city, version, "City Council", "Resolution 18", on, PROOF, null, null);
    }

    private static AdoptGuidelines adopt(@Nullable String body, @Nullable String act, @Nullable LocalDate day) {
        return new AdoptGuidelines(VALUES, TURIN, 1, body, act, day, null, null, null);
    }

    private String lacking(@Nullable String body, @Nullable String act, @Nullable LocalDate day) {
        return one.when(adopt(body, act, day))
                .thenRefusedBy(Rule.GUI_02)
                .getFirst()
                .because();
    }
}

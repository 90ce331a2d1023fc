package eu.waymark.command;

import static eu.waymark.command.RoadmapSamples.draft;
import static eu.waymark.command.RoadmapSamples.endorse;
import static eu.waymark.command.RoadmapSamples.involve;
import static eu.waymark.command.RoadmapSamples.submit;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Command;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.answer.Recorded;
import eu.waymark.shared.answer.Refused;
import eu.waymark.shared.answer.Stale;
import eu.waymark.shared.guidelines.AdoptGuidelines;
import eu.waymark.shared.guidelines.PublishGuidelines;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.roadmap.PlanAction;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of what is about one city: the partner, its roadmap, what it makes of the guidelines. */
class RoadmapShellTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

    @TempDir
    Path folder;

    private ShellFixture shell;

    @BeforeEach
    void open() {
        shell = new ShellFixture(folder);
        PartnerId lead = new PartnerId("eurocities");
        shell.send(
                "register",
                new RegisterProject(
                        VALUES, "VALUES", "Volunteering", "AMIF", lead, null, null, null, null, null, null));
        shell.send(
                "admit",
                new AdmitPartner(VALUES, TURIN, "Turin", new CountryCode("IT"), PartnerRole.CITY, null, null, null));
        shell.send("draft", draft());
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void aRoadmapIsWorkedOnOnlyAtTheVersionThatWasSeen() {
        send("involve", involve(), 2);
        assertThat(send("late", submit("2020-01-15"), 2)).isEqualTo(new Stale(VALUES, "roadmap/turin", 2, 3L));
        assertThat(send("submit", submit("2020-01-15"), 3)).isInstanceOfSatisfying(Recorded.class, answer -> {
            assertThat(answer.subject()).isEqualTo("roadmap/turin");
            assertThat(answer.version()).isEqualTo(4);
        });
        assertThat(send("endorse", endorse(1, "2020-01-15"), 4)).isInstanceOf(Recorded.class);
        assertThat(send("again", endorse(1, "2020-01-15"), 4)).isEqualTo(new Stale(VALUES, "roadmap/turin", 4, 5L));
        assertThat(shell.recorded()).hasSize(6);
    }

    @Test
    void aRoadmapThatThereIsNotHasNoVersion() {
        Command plan = new PlanAction(VALUES, NUREMBERG, "A welcome desk", null, null, null, null);
        assertThat(send("plan", plan, 2)).isEqualTo(new Stale(VALUES, "roadmap/nuremberg", 2, null));
    }

    @Test
    void theRoadmapAndItsCityHaveVersionsOfTheirOwn() {
        Command name = new AddLocalStakeholder(VALUES, TURIN, "Vol.To", null, null, null);
        Command plan = new PlanAction(VALUES, TURIN, "A welcome desk", null, null, null, null);
        assertThat(send("name", name, 1)).isInstanceOf(Recorded.class);
        assertThat(send("plan", plan, 2)).isInstanceOf(Recorded.class);
        Command another = new AddLocalStakeholder(VALUES, TURIN, "Caritas", null, null, null);
        assertThat(send("another", another, 4)).isEqualTo(new Stale(VALUES, "partner/turin", 4, 3L));
        assertThat(send("second", plan, 3)).isEqualTo(new Stale(VALUES, "roadmap/turin", 3, 4L));
    }

    @Test
    void soHaveTheGuidelinesAndWhatACityMakesOfThem() {
        Command publish = new PublishGuidelines(VALUES, "Guidelines", DAY, null, null, null);
        Command adopt = new AdoptGuidelines(VALUES, TURIN, 1, "City Council", "Resolution 18", DAY, null, null, null);
        shell.send("publish", publish);
        assertThat(send("seen", adopt, 3)).isEqualTo(new Stale(VALUES, "guidelines/turin", 3, null));
        assertThat(shell.send("adopt", adopt)).isInstanceOf(Recorded.class);
        assertThat(send("second", publish, 3)).isInstanceOf(Recorded.class);
    }

    @Test
    void aRoadmapThatWasNotSubmittedIsNotEndorsedAndTheRecordSaysSo() {
        assertThat(shell.send("endorse", endorse(1, "2020-01-15")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly(Rule.ROA_01));
        assertThat(shell.recorded().getLast().aggregateId()).isEqualTo("refusal/endorse");
    }

    private Object send(String commandId, Command command, long version) {
        return shell.send(commandId, command, Map.of(Metadata.EXPECTED_VERSION, Long.toString(version)));
    }
}

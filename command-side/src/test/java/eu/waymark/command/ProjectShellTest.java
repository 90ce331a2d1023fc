package eu.waymark.command;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.VALUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.shared.Command;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.agreement.AmendGrantAgreement;
import eu.waymark.shared.agreement.SignGrantAgreement;
import eu.waymark.shared.answer.EventSummary;
import eu.waymark.shared.answer.KeyReused;
import eu.waymark.shared.answer.Recorded;
import eu.waymark.shared.answer.Refused;
import eu.waymark.shared.answer.Stale;
import eu.waymark.shared.answer.Unknown;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectShellTest {
    @TempDir
    Path folder;

    private ShellFixture shell;

    @BeforeEach
    void open() {
        shell = new ShellFixture(folder);
        send("register", register("values"));
        send("sign", sign());
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void anAnswerSaysWhatWasRecordedAndWhere() {
        Recorded answer = (Recorded) send("form", new FormCommunity(VALUES, D, "a theme", null, null));
        EventSummary event = new EventSummary(
                "CommunityFormed", "1", LocalDate.of(2020, 1, 15), Instant.parse("2020-01-15T12:00:00.123Z"));
        assertThat(answer).isEqualTo(new Recorded("form", VALUES, 2L, "community/D", 2L, List.of(event)));
    }

    @Test
    void everyEventSaysWhoAndAsWhichCommand() {
        StoredEvent event = shell.recorded().getFirst();
        assertThat(event.aggregateId()).isEqualTo("project/values");
        assertThat(event.aggregateType()).isEqualTo("project");
        assertThat(event.metadata())
                .containsEntry("commandId", "register")
                .containsEntry("actor", "account-7")
                .containsEntry("project", "values")
                .containsKey("commandDigest");
    }

    @Test
    void whatBelongsInTheRecordAndNothingElseIsCopiedFromTheCommand() {
        Map<String, String> metadata = new HashMap<>(Map.of("password", "secret", Metadata.EXPECTED_VERSION, "1"));
        Metadata.RECORDED.forEach(key -> metadata.put(key, "a " + key));
        send("amend", amend(), metadata);
        assertThat(shell.recorded().getLast().metadata()).containsOnlyKeys(Metadata.RECORDED);
    }

    @Test
    void nothingIsRecordedOfACommandThatDoesNotSayWhoSendsIt() {
        Metadata.REQUIRED.forEach(key -> assertThatThrownBy(() -> shell.send("amend", amend(), Map.of(), key))
                .hasStackTraceContaining("a command without " + key));
        assertThat(shell.recorded()).hasSize(2);
    }

    @Test
    void aDryRunUnderAKeyThatWasUsedStillRecordsNothingAndSaysSo() {
        send("amend", amend());
        Recorded would = (Recorded) send("amend", amend(), Map.of(Metadata.DRY_RUN, "true"));
        assertThat(would.sequence()).isNull();
        assertThat(shell.recorded()).hasSize(3);
    }

    @Test
    void theVersionComesBeforeTheRules() {
        assertThat(send(
                        "a",
                        new AmendGrantAgreement(VALUES, LocalDate.of(2018, 1, 1), "shortened", null, null, null),
                        version(0)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aRepeatGetsTheSameAnswerAndRecordsNothing() {
        Command form = new FormCommunity(VALUES, D, "a theme", null, null);
        Object first = send("form", form);
        send("admit", admit(BRISTOL));
        shell.machine.set("2020-02-01T12:00:00Z");
        assertThat(send("form", form)).isEqualTo(first);
        assertThat(shell.recorded()).hasSize(4);
    }

    @Test
    void aRepeatGetsTheSameAnswerAfterARestart() {
        Command form = new FormCommunity(VALUES, D, "a theme", null, null);
        Object first = send("form", form);
        restart();
        assertThat(send("form", form)).isEqualTo(first);
        assertThat(shell.recorded()).hasSize(3);
    }

    @Test
    void theSameKeyForAnotherCommandIsAConflict() {
        send("key", new FormCommunity(VALUES, D, "a theme", null, null));
        assertThat(send("key", new FormCommunity(VALUES, D, "another theme", null, null)))
                .isEqualTo(new KeyReused("key", VALUES));
        assertThat(shell.recorded()).hasSize(3);
    }

    @Test
    void aRefusalIsRecordedInAStreamOfItsOwnAndRepeatedToo() {
        Refused refused = (Refused) send("again", sign());
        assertThat(refused.violations()).extracting(Violation::rule).containsExactly(Rule.AGR_01);
        StoredEvent recorded = shell.recorded().getLast();
        assertThat(recorded.aggregateId()).isEqualTo("refusal/again");
        assertThat(recorded.aggregateType()).isEqualTo("refusal");
        assertThat(recorded.metadata()).containsEntry("project", "values").containsEntry("actor", "account-7");
        restart();
        assertThat(send("again", sign())).isEqualTo(refused);
        assertThat(send("again", register("values"))).isEqualTo(new KeyReused("again", VALUES));
        assertThat(shell.recorded()).hasSize(3);
    }

    @Test
    void aRefusedCommandStaysRefusedUnderItsKeyAndMayPassUnderAnother() {
        Command admit = new AssignCity(VALUES, D, BRISTOL, null, null);
        Object refused = send("assign", admit);
        assertThat(refused).isInstanceOf(Refused.class);
        send("admit", admit(BRISTOL));
        send("form", new FormCommunity(VALUES, D, "a theme", null, null));
        assertThat(send("assign", admit)).isEqualTo(refused);
        assertThat(send("assign-2", admit)).isInstanceOf(Recorded.class);
    }

    @Test
    void aDryRunDecidesAndRecordsNothing() {
        Recorded would = (Recorded)
                send("form", new FormCommunity(VALUES, D, "a theme", null, null), Map.of(Metadata.DRY_RUN, "true"));
        assertThat(would.sequence()).isNull();
        assertThat(would.version()).isNull();
        assertThat(would.events())
                .containsExactly(new EventSummary("CommunityFormed", "1", LocalDate.of(2020, 1, 15), null));
        assertThat(send("again", sign(), Map.of(Metadata.DRY_RUN, "true"))).isInstanceOf(Refused.class);
        assertThat(shell.recorded()).hasSize(2);
    }

    @Test
    void aVersionThatIsNoLongerTheSubjectsIsStale() {
        Command amend = amend();
        assertThat(send("a", amend, version(0))).isEqualTo(new Stale(VALUES, "agreement", 0, 1L));
        assertThat(send("b", amend, version(1))).isInstanceOf(Recorded.class);
        assertThat(send("c", amend, version(1))).isEqualTo(new Stale(VALUES, "agreement", 1, 2L));
        assertThat(shell.recorded()).hasSize(3);
    }

    @Test
    void versionsAreThoseOfTheSubjectSoThatWorkOnOthersDoesNotCollide() {
        send("admit", admit(BRISTOL));
        Command amend = amend();
        assertThat(send("amend", amend, version(1))).isInstanceOf(Recorded.class);
        assertThat(send(
                        "none",
                        new AdmitPartner(
                                VALUES, NUREMBERG, "N", new CountryCode("DE"), PartnerRole.CITY, null, null, null),
                        version(1)))
                .isEqualTo(new Stale(VALUES, "partner/nuremberg", 1, null));
    }

    @Test
    void aRepeatComesBeforeTheVersion() {
        Command amend = amend();
        Object first = send("amend", amend, version(1));
        assertThat(send("amend", amend, version(1))).isEqualTo(first);
    }

    @Test
    void aProjectOrAnActivityThatIsNotThereIsUnknown() {
        ProjectId other = new ProjectId("other");
        assertThat(send("a", new FormCommunity(other, D, "a theme", null, null)))
                .isEqualTo(new Unknown(other, "project/other"));
        UUID activity = new UUID(0, 1);
        assertThat(send("b", new CancelActivity(VALUES, activity, "Covid-19", null, null)))
                .isEqualTo(new Unknown(VALUES, "activity/" + activity));
        assertThat(shell.recorded()).hasSize(2);
    }

    @Test
    void timesOfRecordingNeverGoBackWithinAProject() {
        shell.machine.set("2019-06-01T00:00:00Z");
        send("form", new FormCommunity(VALUES, D, "a theme", null, null));
        assertThat(shell.recorded()).extracting(StoredEvent::recordedAt).isSorted();
        assertThat(shell.recorded().getLast().recordedAt()).isEqualTo("2020-01-15T12:00:00.123Z");
    }

    @Test
    void aSimulatedInstantIsTheTimeOfRecording() throws Exception {
        Instant simulated = Instant.parse("2019-02-01T09:00:00Z");
        shell.clock.callAt(simulated, () -> send("demo", register("demo")));
        assertThat(shell.recorded().getLast().recordedAt()).isEqualTo(simulated);
        send("now", register("now"));
        assertThat(shell.recorded().getLast().recordedAt()).isEqualTo("2020-01-15T12:00:00.123Z");
    }

    private void restart() {
        shell.close();
        shell = new ShellFixture(folder);
    }

    private Object send(String commandId, Command command) {
        return shell.send(commandId, command);
    }

    private Object send(String commandId, Command command, Map<String, String> metadata) {
        return shell.send(commandId, command, metadata);
    }

    private static Map<String, String> version(long version) {
        return Map.of(Metadata.EXPECTED_VERSION, Long.toString(version));
    }

    private static RegisterProject register(String project) {
        PartnerId lead = new PartnerId("eurocities");
        return new RegisterProject(
                new ProjectId(project), "VALUES", "Volunteering", "AMIF", lead, null, null, null, null, null, null);
    }

    private static SignGrantAgreement sign() {
        LocalDate day = LocalDate.of(2019, 2, 1);
        return new SignGrantAgreement(VALUES, "AMIF-DEMO", day, day, 24, null, null, null, null);
    }

    private static AmendGrantAgreement amend() {
        return new AmendGrantAgreement(VALUES, LocalDate.of(2021, 4, 30), "an extension", null, null, null);
    }

    private static AdmitPartner admit(PartnerId partner) {
        return new AdmitPartner(
                VALUES, partner, Samples.name(partner), new CountryCode("IT"), PartnerRole.CITY, null, null, null);
    }
}

package eu.waymark.command;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.VALUES;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.SchedulesActivity;
import eu.waymark.shared.agreement.SignGrantAgreement;
import eu.waymark.shared.answer.Recorded;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever schedules an activity may leave its identifier to the shell. */
class ActivityIdsTest {
    private static final LocalDate START = LocalDate.of(2019, 2, 1);
    private static final LocalDate FROM = LocalDate.of(2020, 2, 3);
    private static final UUID FIRST_LEG = new UUID(0, 1);

    @TempDir
    Path folder;

    private ShellFixture shell;

    @BeforeEach
    void open() {
        shell = new ShellFixture(folder);
        shell.send(
                "register",
                new RegisterProject(VALUES, "VALUES", "V", "AMIF", BRISTOL, null, null, null, null, null, null));
        shell.send("sign", new SignGrantAgreement(VALUES, "AMIF-DEMO", START, START, 24, null, null, null, null));
        shell.send("form", new FormCommunity(VALUES, D, "a theme", null, null));
        Stream.of(BRISTOL, NUREMBERG).forEach(city -> {
            CountryCode country = new CountryCode("IT");
            shell.send(
                    "admit-" + city,
                    new AdmitPartner(VALUES, city, "A city", country, PartnerRole.CITY, null, null, null));
            shell.send("assign-" + city, new AssignCity(VALUES, D, city, null, null));
        });
        shell.send("first", exchange(FIRST_LEG));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void anActivityThatTheClientDoesNotNameIsNamedByTheCommandAndTheSameWhenRepeated(SchedulesActivity command) {
        Recorded first = (Recorded) shell.send("schedule", command);
        assertThat(first.subject())
                .matches("activity/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(shell.send("schedule", command)).isEqualTo(first);
        UUID named = UUID.fromString(first.subject().substring("activity/".length()));
        assertThat(((Recorded) shell.send("cancel", new CancelActivity(VALUES, named, "Covid-19", null, null)))
                        .subject())
                .isEqualTo(first.subject());
        assertThat(((Recorded) shell.send("another", command)).subject()).isNotEqualTo(first.subject());
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void anActivityThatTheClientNamesKeepsItsName(SchedulesActivity command) {
        UUID named = new UUID(0, 2);
        assertThat(((Recorded) shell.send("schedule", command.withActivity(named))).subject())
                .isEqualTo("activity/" + named);
    }

    @Test
    void everyCommandThatSchedulesIsAmongThem() {
        List<CommandType> scheduling = CommandTypes.ALL.stream()
                .filter(type -> SchedulesActivity.class.isAssignableFrom(type.type()))
                .toList();
        assertThat(unnamed()).extracting(CommandTypes::of).containsExactlyInAnyOrderElementsOf(scheduling);
    }

    static List<SchedulesActivity> unnamed() {
        return List.of(
                exchange(null),
                new ScheduleReturnLeg(
                        VALUES, null, FIRST_LEG, FROM.plusDays(7), FROM.plusDays(11), null, null, null, null, null),
                new ScheduleClusterVisit(VALUES, null, D, BRISTOL, FROM, FROM, null, null, null, null, null),
                new ScheduleMeeting(
                        VALUES,
                        null,
                        MeetingKind.WORKSHOP,
                        "Labour market",
                        null,
                        null,
                        List.of(BRISTOL),
                        FROM,
                        FROM,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static ScheduleExchange exchange(@Nullable UUID activity) {
        return new ScheduleExchange(
                VALUES, activity, D, BRISTOL, NUREMBERG, FROM, FROM.plusDays(4), null, null, null, null, null);
    }
}

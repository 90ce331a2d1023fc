package eu.waymark.command.meeting;

import static eu.waymark.command.ActivitySamples.LEAD;
import static eu.waymark.command.ActivitySamples.attended;
import static eu.waymark.command.ActivitySamples.meeting;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.invited;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 18);
    private final Deciding project = given(project());

    @Test
    void aMeetingIsScheduledWithAllThatItIs() {
        TimeOfDay ten = new TimeOfDay("10:00");
        TimeOfDay noon = new TimeOfDay("12:00");
        ScheduleMeeting command = new ScheduleMeeting(
                VALUES,
                FIRST_LEG,
                MeetingKind.CITY_DIALOGUE,
                "Volunteering in the Covid crisis",
                D,
                BRISTOL,
                List.of(TURIN, BRISTOL, TURIN),
                DAY,
                DAY,
                ten,
                noon,
                Precision.WITHIN,
                true,
                null,
                "on line from the start");
        ActivityDetails details = new ActivityDetails(
                ActivityKind.CITY_DIALOGUE,
                "Volunteering in the Covid crisis",
                D,
                BRISTOL,
                List.of(BRISTOL, TURIN),
                DAY,
                DAY,
                ten,
                noon,
                Precision.WITHIN,
                true,
                null);
        project.when(command)
                .thenRecords(
                        new MeetingScheduled(FIRST_LEG, details, LocalDate.of(2020, 1, 15), "on line from the start"));
    }

    @Test
    void itsDaysAreKnownAndItIsInPresenceUnlessToldOtherwise() {
        ActivityDetails details = scheduled(with(TURIN, NUREMBERG)).details();
        assertThat(details.precision()).isEqualTo(Precision.DAY);
        assertThat(details.online()).isFalse();
        assertThat(details.host()).isNull();
        assertThat(details.partners()).containsExactly(TURIN, NUREMBERG);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMeetingIsThatKindOfActivity(MeetingKind kind) {
        assertThat(scheduled(meet(kind, null, null, DAY, DAY, TURIN)).details().kind())
                .hasToString(kind.name());
    }

    @Test
    void par01_hostAndPartnersTakePart() {
        project.when(hostedBy(RIGA, TURIN, NUREMBERG)).thenOne(MeetingScheduled.class);
        project.and(withdrawn(RIGA)).when(hostedBy(RIGA, TURIN, NUREMBERG)).thenRefusedBy(Rule.PAR_01);
        project.and(withdrawn(NUREMBERG)).when(with(TURIN, NUREMBERG)).thenRefusedBy(Rule.PAR_01);
        PartnerId vantaa = new PartnerId("vantaa");
        project.when(with(TURIN, vantaa)).thenRefusedBy(Rule.PAR_01);
        project.and(invited(vantaa)).when(with(vantaa)).thenRefusedBy(Rule.PAR_01);
        project.when(with(vantaa, LEAD)).thenRefusedBy(Rule.PAR_01, Rule.PAR_01);
    }

    @Test
    void com03_theCommunityHasBeenFormedWhereOneMeets() {
        project.when(meet(MeetingKind.WORKSHOP, D, null, DAY, DAY, TURIN)).thenOne(MeetingScheduled.class);
        project.when(meet(MeetingKind.WORKSHOP, null, null, DAY, DAY, TURIN)).thenOne(MeetingScheduled.class);
        project.when(meet(MeetingKind.WORKSHOP, new CommunityCode("Z"), null, DAY, DAY, TURIN))
                .thenRefusedBy(Rule.COM_03);
    }

    @Test
    void prj02_theFirstAndTheLastDayOfTheAgreedPeriodCount() {
        project.when(during("2019-02-01", "2021-01-31")).thenOne(MeetingScheduled.class);
        project.when(during("2019-01-31", "2019-02-01")).thenRefusedBy(Rule.PRJ_02);
        project.when(during("2021-01-31", "2021-02-01")).thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void act06_anActivityIsScheduledOnce() {
        project.and(meeting()).when(with(TURIN)).thenRefusedBy(Rule.ACT_06);
    }

    @Test
    void act04_anyTwoPartnersOfTheProjectAttended() {
        CompleteActivity complete = new CompleteActivity(VALUES, FIRST_LEG, null, null, null);
        ActivityDetails details = meeting().details();
        Deciding planned = project.and(meeting());
        planned.and(attended(details, TURIN)).when(complete).thenRefusedBy(Rule.ACT_04);
        planned.and(attended(details, BRISTOL, RIGA)).when(complete).thenOne(ActivityCompleted.class);
    }

    private MeetingScheduled scheduled(ScheduleMeeting command) {
        return project.when(command).thenOne(MeetingScheduled.class);
    }

    private static ScheduleMeeting with(PartnerId... partners) {
        return meet(MeetingKind.WORKSHOP, null, null, DAY, DAY, partners);
    }

    private static ScheduleMeeting hostedBy(PartnerId host, PartnerId... partners) {
        return meet(MeetingKind.WORKSHOP, null, host, DAY, DAY, partners);
    }

    private static ScheduleMeeting during(String from, String to) {
        return meet(MeetingKind.WORKSHOP, null, null, LocalDate.parse(from), LocalDate.parse(to), TURIN);
    }

    private static ScheduleMeeting meet(
            MeetingKind kind,
            @Nullable CommunityCode community,
            @Nullable PartnerId host,
            LocalDate from,
            LocalDate to,
            PartnerId... partners) {
        return new ScheduleMeeting(
                VALUES,
                FIRST_LEG,
                kind,
                "Labour market",
                community,
                host,
                Arrays.asList(partners),
                from,
                to,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

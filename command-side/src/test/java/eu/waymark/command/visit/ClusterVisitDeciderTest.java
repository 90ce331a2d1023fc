package eu.waymark.command.visit;

import static eu.waymark.command.ActivitySamples.EXPERT;
import static eu.waymark.command.ActivitySamples.LEAD;
import static eu.waymark.command.ActivitySamples.company;
import static eu.waymark.command.ActivitySamples.expertOf;
import static eu.waymark.command.ActivitySamples.visit;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.FIRST_LEG;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.assigned;
import static eu.waymark.command.Samples.invited;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.visit.ClusterVisitScheduled;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClusterVisitDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private final Deciding project = given(project()).and(company());

    @Test
    void aVisitIsOfTheHostByAllOthersUnlessToldOtherwise_andLeadAndExpertComeAlong() {
        project.on("2019-02-01").when(all("2019-10-07", "2019-10-11")).thenRecords(visit());
    }

    @Test
    void onlySomeOfTheOthersMayBeInvited() {
        ClusterVisitScheduled event = scheduled(project, inviting(TURIN));
        assertThat(event.invited()).containsExactly(TURIN);
        assertThat(event.details().partners()).containsExactly(BRISTOL, TURIN, LEAD, EXPERT);
        assertThat(event.details().title()).isEqualTo("Cluster visit: Bristol hosts Turin");
    }

    @Test
    void howMuchIsKnownAndWhetherItIsOnLineAreKept() {
        ClusterVisitScheduled event = scheduled(
                project,
                new ScheduleClusterVisit(
                        VALUES, FIRST_LEG, D, BRISTOL, DAY, DAY, null, Precision.WITHIN, true, null, null));
        assertThat(event.details().precision()).isEqualTo(Precision.WITHIN);
        assertThat(event.details().online()).isTrue();
    }

    @Test
    void whereNobodyIsNamedThoseWhoDoNotTakePartAreNotInvited() {
        assertThat(scheduled(project.and(withdrawn(TURIN)), inviting()).invited())
                .containsExactly(NUREMBERG);
    }

    @Test
    void leadAndExpertComeAlongOnlyWhereTheyTakePart() {
        ClusterVisitScheduled none = scheduled(given(project()), inviting());
        assertThat(none.lead()).isNull();
        assertThat(none.expert()).isNull();
        assertThat(none.details().partners()).containsExactly(BRISTOL, NUREMBERG, TURIN);
        ClusterVisitScheduled left = scheduled(project.and(withdrawn(LEAD), withdrawn(EXPERT)), inviting());
        assertThat(left.lead()).isNull();
        assertThat(left.expert()).isNull();
    }

    @Test
    void theExpertIsTheOneAppointedLastToThatCommunity() {
        PartnerId other = new PartnerId("cev");
        Deciding both = project.and(admitted(other, PartnerRole.EXPERT));
        assertThat(scheduled(both.and(expertOf(D, other)), inviting()).expert()).isEqualTo(other);
        assertThat(scheduled(both.and(expertOf(new CommunityCode("A"), other)), inviting())
                        .expert())
                .isEqualTo(EXPERT);
    }

    @Test
    void whoIsLeadAndInvitedTakesPartOnce() {
        CityReleased released = new CityReleased(D, TURIN, "Turin", null, DAY, null);
        Deciding lead = given(project()).and(released, admitted(LEAD), assigned(D, LEAD));
        assertThat(scheduled(lead, inviting(NUREMBERG, LEAD)).details().partners())
                .containsExactly(BRISTOL, NUREMBERG, LEAD);
    }

    @Test
    void vis01_theHostIsAMember() {
        project.when(hosting(TURIN)).thenOne(ClusterVisitScheduled.class);
        project.when(hosting(RIGA)).thenRefusedBy(Rule.VIS_01);
        CityReleased released = new CityReleased(D, TURIN, "Turin", null, DAY, null);
        project.and(released).when(hosting(TURIN)).thenRefusedBy(Rule.VIS_01);
    }

    @Test
    void vis02_thoseInvitedAreOtherMembersEachOnce() {
        project.when(inviting(NUREMBERG, TURIN)).thenOne(ClusterVisitScheduled.class);
        project.when(inviting(NUREMBERG, RIGA)).thenRefusedBy(Rule.VIS_02);
        project.when(inviting(NUREMBERG, BRISTOL)).thenRefusedBy(Rule.VIS_02);
        project.when(inviting(NUREMBERG, TURIN, NUREMBERG)).thenRefusedBy(Rule.VIS_02);
        project.when(inviting(RIGA, BRISTOL)).thenRefusedBy(Rule.VIS_02, Rule.VIS_02);
    }

    @Test
    void vis02_somebodyIsInvited() {
        Deciding two = project.and(withdrawn(TURIN));
        two.when(inviting()).thenOne(ClusterVisitScheduled.class);
        two.and(withdrawn(NUREMBERG)).when(inviting()).thenRefusedBy(Rule.VIS_02);
        project.when(command("2020-02-03", "2020-02-04", List.of())).thenRefusedBy(Rule.VIS_02);
    }

    @Test
    void par01_hostAndInvitedTakePart() {
        project.and(withdrawn(TURIN)).when(inviting(TURIN)).thenRefusedBy(Rule.PAR_01);
        project.and(withdrawn(BRISTOL)).when(inviting(TURIN)).thenRefusedBy(Rule.PAR_01);
        PartnerId vantaa = new PartnerId("vantaa");
        project.and(invited(vantaa)).when(inviting(vantaa)).thenRefusedBy(Rule.PAR_01, Rule.VIS_02);
    }

    @Test
    void com03_theCommunityHasBeenFormed() {
        project.when(new ScheduleClusterVisit(
                        VALUES, FIRST_LEG, new CommunityCode("Z"), BRISTOL, DAY, DAY, null, null, null, null, null))
                .thenRefusedBy(Rule.COM_03, Rule.VIS_01, Rule.VIS_02);
    }

    @Test
    void prj02_theFirstAndTheLastDayOfTheAgreedPeriodCount() {
        project.when(all("2019-02-01", "2019-02-01")).thenOne(ClusterVisitScheduled.class);
        project.when(all("2019-01-31", "2019-02-01")).thenRefusedBy(Rule.PRJ_02);
        project.when(all("2021-01-30", "2021-01-31")).thenOne(ClusterVisitScheduled.class);
        project.when(all("2021-01-31", "2021-02-01")).thenRefusedBy(Rule.PRJ_02);
    }

    @Test
    void act06_anActivityIsScheduledOnce() {
        project.and(visit()).when(inviting()).thenRefusedBy(Rule.ACT_06);
    }

    private static ClusterVisitScheduled scheduled(Deciding given, ScheduleClusterVisit command) {
        return given.when(command).thenOne(ClusterVisitScheduled.class);
    }

    /** All others where none are named. */
    private static ScheduleClusterVisit inviting(PartnerId... cities) {
        return command("2020-02-03", "2020-02-04", cities.length == 0 ? null : Arrays.asList(cities));
    }

    private static ScheduleClusterVisit all(String from, String to) {
        return command(from, to, null);
    }

    private static ScheduleClusterVisit command(String from, String to, @Nullable List<PartnerId> cities) {
        return command(BRISTOL, from, to, cities);
    }

    private static ScheduleClusterVisit hosting(PartnerId host) {
        return command(host, "2020-02-03", "2020-02-04", List.of(NUREMBERG));
    }

    private static ScheduleClusterVisit command(
            PartnerId host, String from, String to, @Nullable List<PartnerId> cities) {
        return new ScheduleClusterVisit(
                VALUES, FIRST_LEG, D, host, LocalDate.parse(from), LocalDate.parse(to), cities, null, null, null, null);
    }
}

package eu.waymark.command.project;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.closed;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.registered;
import static eu.waymark.command.Samples.schedule;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.CloseProject;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectDeciderTest {
    @Test
    void aProjectIsRegisteredWithBrusselsTimeAndFourCitiesACommunityUnlessToldOtherwise() {
        given().on("2019-02-01").when(register(null, null, null)).thenRecords(registered(4));
    }

    @Test
    void aProjectIsRegisteredAsToldOtherwise() {
        ProjectRegistered event =
                given().when(register(ZoneId.of("Asia/Tokyo"), 6, null)).thenOne(ProjectRegistered.class);
        assertThat(event.timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(event.communitySize()).isEqualTo(6);
    }

    @Test
    void todayIsTheDayInTheTimeZoneOfTheProject() {
        // It is noon in Greenwich, and on Kiritimati, 14 hours ahead, already tomorrow.
        ZoneId ahead = ZoneId.of("Pacific/Kiritimati");
        given().on("2019-02-01")
                .when(register(ahead, null, LocalDate.of(2019, 2, 2)))
                .thenOne(ProjectRegistered.class);
        given().on("2019-02-01")
                .when(register(ahead, null, LocalDate.of(2019, 2, 3)))
                .thenRefusedBy(Rule.REC_01);
        given().on("2019-02-01")
                .when(register(null, null, LocalDate.of(2019, 2, 2)))
                .thenRefusedBy(Rule.REC_01);
    }

    @Test
    void prj03_aProjectIsRegisteredOnce() {
        given(registered(4)).when(register(null, null, null)).thenRefusedBy(Rule.PRJ_03);
    }

    @Test
    void rec01_todayIsNotInTheFuture_tomorrowIs() {
        given(project()).on("2020-03-01").when(close("2020-03-01")).thenOne(ProjectClosed.class);
        given(project()).on("2020-03-01").when(close("2020-03-02")).thenRefusedBy(Rule.REC_01);
    }

    @Test
    void prj01_aClosedProjectTakesNoFurtherActivity() {
        given(project())
                .when(schedule(BRISTOL, NUREMBERG, "2020-02-03", "2020-02-07"))
                .thenOne(ExchangeScheduled.class);
        given(project())
                .and(closed())
                .when(schedule(BRISTOL, NUREMBERG, "2020-02-03", "2020-02-07"))
                .thenRefusedBy(Rule.PRJ_01);
        given(project()).and(closed()).when(close("2020-01-01")).thenRefusedBy(Rule.PRJ_01);
    }

    private static CloseProject close(String occurredOn) {
        return new CloseProject(VALUES, "done", LocalDate.parse(occurredOn), null);
    }

    private static RegisterProject register(
            @Nullable ZoneId zone, @Nullable Integer communitySize, @Nullable LocalDate occurredOn) {
        return new RegisterProject(
                VALUES,
                "VALUES",
                "Volunteering Activities",
                "AMIF",
                new PartnerId("eurocities"),
                null,
                List.of(),
                zone,
                communitySize,
                occurredOn,
                null);
    }
}

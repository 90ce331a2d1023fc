package eu.waymark.query.project;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.amended;
import static eu.waymark.query.given.Events.cancelled;
import static eu.waymark.query.given.Events.closed;
import static eu.waymark.query.given.Events.completed;
import static eu.waymark.query.given.Events.formed;
import static eu.waymark.query.given.Events.invited;
import static eu.waymark.query.given.Events.leg;
import static eu.waymark.query.given.Events.refused;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.returning;
import static eu.waymark.query.given.Events.scheduled;
import static eu.waymark.query.given.Events.signed;
import static eu.waymark.query.given.Events.withdrawn;
import static eu.waymark.query.given.Given.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.follow.FoldFailedException;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.project.ProjectOverview;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);

    @Test
    void aRegisteredProjectHasNothingYet() {
        ProjectOverview overview = overview(registered());

        assertThat(overview.project().value()).isEqualTo("values");
        assertThat(overview.acronym()).isEqualTo("VALUES");
        assertThat(overview.closed()).isFalse();
        assertThat(overview.startsOn()).isNull();
        assertThat(overview.lastRecordedAt()).isEqualTo(MemoryRecord.FIRST);
    }

    @Test
    void theAgreedPeriodIsThatOfTheLastAmendment() {
        ProjectOverview overview = overview(registered(), signed(), amended(LocalDate.of(2021, 7, 6)));

        assertThat(overview.agreement()).isEqualTo("AMIF-1");
        assertThat(overview.startsOn()).isEqualTo(DAY);
        assertThat(overview.endsOn()).isEqualTo("2021-07-06");
        assertThat(overview.amendments()).isEqualTo(1);
    }

    @Test
    void onlyAdmittedPartnersThatHaveNotWithdrawnCount() {
        assertThat(overview(registered(), invited("vantaa")).partners()).isZero();
        assertThat(overview(registered(), invited("vantaa"), withdrawn("vantaa"))
                        .partners())
                .isZero();
        assertThat(overview(registered(), admitted("riga"), admitted("turin")).partners())
                .isEqualTo(2);
        assertThat(overview(registered(), admitted("riga"), withdrawn("riga")).partners())
                .isZero();
    }

    @Test
    void activitiesCountWhereTheyStand() {
        ProjectOverview overview = overview(
                registered(),
                admitted("bristol"),
                admitted("nuremberg"),
                formed(),
                scheduled("a", LEG),
                returning("b", "a", LEG),
                scheduled("c", LEG),
                completed("a", LEG),
                cancelled("b", LEG));

        assertThat(overview)
                .extracting(ProjectOverview::communities, ProjectOverview::planned, ProjectOverview::completed)
                .containsExactly(1, 1, 1);
        assertThat(overview.cancelled()).isEqualTo(1);
    }

    @Test
    void versionIsThatOfTheProjectAndSequenceThatOfItsLastEvent() {
        ProjectDocument document = document(registered(), signed(), closed(), admitted("riga"));

        assertThat(document.version()).isEqualTo(2);
        assertThat(document.sequence()).isEqualTo(3);
        assertThat(document.overview().closed()).isTrue();
    }

    @Test
    void aRefusalIsNoEventOfTheProject() {
        assertThat(document(registered(), refused("values")).sequence()).isZero();
    }

    @Test
    void anEventBeforeTheRegistrationStopsTheFold() {
        assertThatThrownBy(() -> given(signed())).isInstanceOf(FoldFailedException.class);
    }

    private static ProjectOverview overview(Event... events) {
        return document(events).overview();
    }

    private static ProjectDocument document(Event... events) {
        return requireNonNull(given(events).then(Portfolio.VIEW, Portfolio.KEY));
    }
}

package eu.waymark.query.project;

import eu.waymark.query.fold.Lists;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectEvent;
import eu.waymark.shared.project.ProjectOverview;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project's document in the making: lives during one fold only, so that the fold stays pure. */
final class Draft {
    private final ProjectDocument before;
    private boolean closed;
    private @Nullable String agreement;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private int amendments;
    private List<PartnerId> admitted;
    int communities;
    int planned;
    private int completed;
    private int cancelled;

    Draft(ProjectDocument before) {
        ProjectOverview was = before.overview();
        this.before = before;
        closed = was.closed();
        agreement = was.agreement();
        startsOn = was.startsOn();
        endsOn = was.endsOn();
        amendments = was.amendments();
        admitted = before.admitted();
        communities = was.communities();
        planned = was.planned();
        completed = was.completed();
        cancelled = was.cancelled();
    }

    void close() {
        closed = true;
    }

    void agree(GrantAgreementSigned signed) {
        agreement = signed.reference();
        startsOn = signed.startsOn();
        endsOn = signed.endsOn();
    }

    void amend(GrantAgreementAmended amended) {
        endsOn = amended.endsOn();
        amendments++;
    }

    void admit(PartnerId partner) {
        admitted = Lists.with(admitted, partner);
    }

    void withdraw(PartnerId partner) {
        admitted = Lists.without(admitted, partner::equals);
    }

    void complete() {
        planned--;
        completed++;
    }

    void cancel() {
        planned--;
        cancelled++;
    }

    ProjectDocument after(RecordedEvent event) {
        long version = event.event() instanceof ProjectEvent ? event.sequence() : before.version();
        return new ProjectDocument(overview(event), event.sequence(), version, admitted);
    }

    private ProjectOverview overview(RecordedEvent event) {
        ProjectOverview was = before.overview();
        return new ProjectOverview(
                was.project(),
                was.acronym(),
                was.title(),
                was.fund(),
                was.lead(),
                was.charter(),
                was.relatedProjects(),
                was.timeZone(),
                closed,
                agreement,
                startsOn,
                endsOn,
                amendments,
                admitted.size(),
                communities,
                planned,
                completed,
                cancelled,
                event.recordedAt());
    }
}

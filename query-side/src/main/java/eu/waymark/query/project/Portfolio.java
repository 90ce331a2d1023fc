package eu.waymark.query.project;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.output.OutputEvent;
import eu.waymark.shared.partner.PartnerAdmitted;
import eu.waymark.shared.partner.PartnerEvent;
import eu.waymark.shared.partner.PartnerWithdrawn;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.roadmap.RoadmapEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overview of each project; together they are the portfolio. */
public final class Portfolio implements Projection<ProjectDocument> {
    public static final Portfolio VIEW = new Portfolio();
    /** The one key of a project. */
    public static final String KEY = "overview";

    private Portfolio() {}

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProjectDocument> document() {
        return ProjectDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.event().belongsToProject() ? List.of(KEY) : List.of();
    }

    @Override
    public ProjectDocument fold(String key, @Nullable ProjectDocument document, RecordedEvent event) {
        if (event.event() instanceof ProjectRegistered registered) return Registration.of(event, registered);
        if (document == null) throw new IllegalStateException("the project is not registered before this event");
        Draft next = new Draft(document);
        apply(next, event.event());
        return next.after(event);
    }

    private static void apply(Draft next, Event event) {
        switch (event) {
            case ProjectRegistered registered -> throw new IllegalStateException("registered twice: " + registered);
            case ProjectClosed closed -> next.close();
            case GrantAgreementSigned signed -> next.agree(signed);
            case GrantAgreementAmended amended -> next.amend(amended);
            case PartnerAdmitted admitted -> next.admit(admitted.partner());
            case PartnerWithdrawn withdrawn -> next.withdraw(withdrawn.partner());
            case PartnerEvent other -> {}
            case CommunityFormed formed -> next.communities++;
            case CommunityEvent other -> {}
            case ActivityScheduled scheduled -> next.planned++;
            case ActivityCompleted completed -> next.complete();
            case ActivityCancelled cancelled -> next.cancel();
            case ActivityEvent other -> {}
            case RoadmapEvent other -> {}
            case BenchmarkEvent other -> {}
            case GuidelinesEvent other -> {}
            case OutputEvent other -> {}
            case LedgerEvent ledger -> throw new IllegalStateException("the ledger is no event of the project");
            case CommandRefused refused -> throw new IllegalStateException("a refusal is no event of the project");
        }
    }
}

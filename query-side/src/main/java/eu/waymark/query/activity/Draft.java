package eu.waymark.query.activity;

import eu.waymark.query.fold.Lists;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.PresentedDocument;
import eu.waymark.shared.activity.ProgrammeItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity's document in the making: lives during one fold only, so that the fold stays pure. */
final class Draft {
    private final ActivityDocument before;
    private ActivityDetails details;
    private long version;
    private @Nullable String note;
    private @Nullable Waiver waiver;
    private boolean moved;
    private @Nullable String moveReason;
    private List<PresentedDocument> documents;
    private @Nullable UUID returnLeg;
    ActivityState state;

    @Nullable
    String cancelReason;

    List<Attendance> attended;

    @Nullable
    String outcome;

    List<ProgrammeItem> programme;

    Draft(ActivityDocument before) {
        this.before = before;
        details = before.details();
        version = before.version();
        note = before.note();
        waiver = before.waiver();
        moved = before.moved();
        moveReason = before.moveReason();
        returnLeg = before.returnLeg();
        state = before.state();
        cancelReason = before.cancelReason();
        attended = before.attended();
        outcome = before.outcome();
        programme = before.programme();
        documents = before.documents();
    }

    /** What every event about the activity itself changes; the latest note and the latest waiver that were given stay. */
    void is(ActivityEvent event, RecordedEvent recorded) {
        details = event.details();
        version = recorded.sequence();
        if (event.note() != null) note = event.note();
        if (event.waiver() != null) waiver = event.waiver();
    }

    void moved(@Nullable String reason) {
        moved = true;
        moveReason = reason;
    }

    void presented(DocumentPresented event) {
        PresentedDocument document = new PresentedDocument(event.title(), event.presentedBy(), event.digest());
        documents = Lists.with(documents, document);
    }

    /** Who attended before, and the programme, say nothing of other days. */
    void onOtherDays() {
        attended = List.of();
        programme = List.of();
    }

    void hasReturnLeg(UUID activity) {
        returnLeg = activity;
    }

    ActivityDocument done() {
        return new ActivityDocument(
                before.activity(),
                details,
                state,
                moved,
                moveReason,
                cancelReason,
                attended,
                outcome,
                programme,
                documents,
                before.returns(),
                returnLeg,
                note,
                waiver,
                version);
    }
}

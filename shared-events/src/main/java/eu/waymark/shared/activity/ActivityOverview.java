package eu.waymark.shared.activity;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity with all that is recorded of it.
 *
 * @param startsAt when it begins on its first day, where known
 * @param endsAt when it ends on its last day, where known
 * @param moved whether it was ever moved on line or back
 * @param moveReason why it was moved last
 * @param withdrawn those of its partners that have withdrawn since
 * @param programme in its order; empty where none is recorded
 * @param documents what was presented at it
 * @param returns the first leg, where this is a return leg
 * @param returnLeg the return leg, where this is a first leg that has one
 * @param overdue whether it should have taken place by now and is not completed
 * @param waiver the rule that was set aside for it last
 * @param version sequence number of the last event about it
 */
public record ActivityOverview(
        UUID activity,
        ActivityKind kind,
        String title,
        @Nullable CommunityCode community,
        @Nullable PartnerId host,
        List<PartnerId> partners,
        LocalDate from,
        LocalDate to,
        @Nullable TimeOfDay startsAt,
        @Nullable TimeOfDay endsAt,
        Precision precision,
        boolean online,
        boolean moved,
        @Nullable String moveReason,
        ActivityState state,
        @Nullable String cancelReason,
        List<Attendance> attended,
        @Nullable String outcome,
        List<ProgrammeItem> programme,
        List<PresentedDocument> documents,
        @Nullable UUID returns,
        @Nullable UUID returnLeg,
        List<PartnerId> withdrawn,
        boolean overdue,
        @Nullable String note,
        @Nullable Waiver waiver,
        long version) {}

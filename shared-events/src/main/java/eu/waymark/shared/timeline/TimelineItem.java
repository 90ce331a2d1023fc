package eu.waymark.shared.timeline;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as a person reads it.
 *
 * @param title a sentence, such as "Exchange scheduled: Bristol hosts Nuremberg"
 * @param partners all partners that it concerns
 * @param online whether it is held on line, where it is about an activity
 * @param moved whether the activity had been moved on line or back by then
 * @param actor who recorded it: an opaque account identifier
 * @param simulated whether {@code recordedAt} is a simulated time, as in the demonstration
 * @param from with {@code to} and {@code precision}: the dates of the activity, where it is about one
 * @param startsAt when the activity begins on its first day, where known
 * @param endsAt when it ends on its last day, where known
 * @param waiver the rule that was set aside for this event
 */
public record TimelineItem(
        long sequence,
        LocalDate occurredOn,
        Instant recordedAt,
        TimelineKind kind,
        String type,
        String title,
        String subject,
        @Nullable CommunityCode community,
        List<PartnerId> partners,
        boolean online,
        boolean moved,
        String actor,
        boolean simulated,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable TimeOfDay startsAt,
        @Nullable TimeOfDay endsAt,
        @Nullable Precision precision,
        @Nullable String note,
        @Nullable Waiver waiver) {}

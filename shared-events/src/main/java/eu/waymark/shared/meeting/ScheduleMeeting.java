package eu.waymark.shared.meeting;

import eu.waymark.shared.Between;
import eu.waymark.shared.Line;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.SchedulesActivity;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.activity.TimesOfDay;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans a meeting.
 *
 * @param activity given by the server if left out
 * @param title what it is called
 * @param community the community of practice that meets, where it is one
 * @param host the partner that receives the others, where there is one; it takes part
 * @param partners all that take part
 * @param from first day
 * @param to last day, counted
 * @param startsAt on the first day, in the project's time zone
 * @param endsAt on the last day, in the project's time zone
 * @param precision {@code DAY} if left out
 * @param online false if left out
 */
public record ScheduleMeeting(
        ProjectId project,
        @Nullable UUID activity,
        MeetingKind kind,
        @Line String title,
        @Nullable CommunityCode community,
        @Nullable PartnerId host,
        @Between(min = 1, max = 1_000) List<PartnerId> partners,
        LocalDate from,
        LocalDate to,
        @Nullable TimeOfDay startsAt,
        @Nullable TimeOfDay endsAt,
        @Nullable Precision precision,
        @Nullable Boolean online,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements SchedulesActivity {
    public ScheduleMeeting {
        Period.check(from, to);
        TimesOfDay.check(from, to, startsAt, endsAt);
        partners = List.copyOf(partners);
    }

    @Override
    public ScheduleMeeting withActivity(UUID id) {
        return new ScheduleMeeting(
                project,
                id,
                kind,
                title,
                community,
                host,
                partners,
                from,
                to,
                startsAt,
                endsAt,
                precision,
                online,
                occurredOn,
                note);
    }
}

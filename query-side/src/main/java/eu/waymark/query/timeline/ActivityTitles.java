package eu.waymark.query.timeline;

import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.ProgrammePlanned;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.visit.ClusterVisitScheduled;

/** What events of activities say. */
final class ActivityTitles {
    private static final String EXCHANGE = "Exchange: ";

    private ActivityTitles() {}

    static String of(ActivityEvent event) {
        String title = event.details().title();
        return switch (event) {
            case ExchangeScheduled it -> "Exchange scheduled: " + topic(title);
            case ReturnLegScheduled it -> "Return leg scheduled: " + topic(title);
            case ClusterVisitScheduled it -> "Scheduled: " + title;
            case MeetingScheduled it -> "Scheduled: " + title;
            case ActivityRescheduled it -> "Rescheduled to " + days(it.details()) + ": " + title;
            case ActivityMovedOnline it -> "Moved on line: " + title;
            case ActivityMovedBack it -> "Moved back to presence: " + title;
            case ActivityCancelled it -> "Cancelled: " + title;
            case ProgrammePlanned it -> "Programme " + Words.recorded(it.corrects()) + title;
            case DocumentPresented it -> "Presented at " + title + ": " + it.title();
            case AttendanceRecorded it -> "Attendance " + Words.recorded(it.corrects()) + title;
            case OutcomeRecorded it -> "Outcome " + Words.recorded(it.corrects()) + title;
            case ActivityCompleted it -> "Completed: " + title;
        };
    }

    /** The activity's title without its kind, which the sentence has said already. */
    private static String topic(String title) {
        return title.startsWith(EXCHANGE) ? title.substring(EXCHANGE.length()) : title;
    }

    private static String days(ActivityDetails details) {
        return details.precision() == Precision.WITHIN
                ? "a time between " + details.from() + " and " + details.to()
                : details.from() + " – " + details.to();
    }
}

package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.activity;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.ProgrammeItem;
import eu.waymark.shared.activity.ProgrammeItemKind;
import eu.waymark.shared.activity.ProgrammePlanned;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.document.Digest;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events about meetings, and what takes place at any activity, with plain values where a test does not care. */
public final class MeetingEvents {
    public static final Digest REPORT = new Digest("cd".repeat(32));

    private MeetingEvents() {}

    /** One day, from ten to noon, on line, without a host. */
    public static ActivityDetails meeting(MeetingKind kind, String title, LocalDate day, String... partners) {
        List<PartnerId> all = Stream.of(partners).map(Events::partner).toList();
        return new ActivityDetails(
                kind.activity(),
                title,
                null,
                null,
                all,
                day,
                day,
                new TimeOfDay("10:00"),
                new TimeOfDay("12:00"),
                Precision.DAY,
                true,
                null);
    }

    public static Event meeting(String name, ActivityDetails meeting) {
        return new MeetingScheduled(activity(name), meeting, DAY, null);
    }

    public static Event programme(String name, ActivityDetails details, @Nullable Long corrects, String... titles) {
        List<ProgrammeItem> items = Stream.of(titles).map(MeetingEvents::item).toList();
        return new ProgrammePlanned(activity(name), details, items, corrects, null, DAY, null);
    }

    public static ProgrammeItem item(String title) {
        return new ProgrammeItem(ProgrammeItemKind.WORKSHOP, title, null, new TimeOfDay("10:30"), null);
    }

    public static Event presented(String name, ActivityDetails details, String title) {
        return new DocumentPresented(activity(name), details, title, "Vol.To", REPORT, DAY, null);
    }
}

package eu.waymark.command.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.waymark.command.activity.Scheduling;
import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.meeting.MeetingScheduled;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Scheduling a meeting. */
public final class MeetingDecider {
    private MeetingDecider() {}

    public static Decision schedule(ScheduleMeeting command, ProjectState state, Checks checks) {
        UUID id = requireNonNull(command.activity());
        ActivityDetails meeting = new ActivityDetails(
                command.kind().activity(),
                command.title(),
                command.community(),
                command.host(),
                partners(command),
                command.from(),
                command.to(),
                command.startsAt(),
                command.endsAt(),
                requireNonNullElse(command.precision(), Precision.DAY),
                requireNonNullElse(command.online(), false),
                null);
        Scheduling.require(id, meeting, state, checks);
        return checks.decide(() -> new MeetingScheduled(id, meeting, checks.occurredOn(), command.note()));
    }

    /** The host first, where there is one; each once. */
    private static List<PartnerId> partners(ScheduleMeeting command) {
        return Stream.concat(Stream.ofNullable(command.host()), command.partners().stream())
                .distinct()
                .toList();
    }
}

package eu.waymark.command.decide;

import static eu.waymark.command.decide.Draw.PROJECT;

import eu.waymark.command.Samples;
import eu.waymark.shared.Command;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands that say when activities take place. */
final class RandomSchedules {
    private final Draw draw;

    RandomSchedules(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(
                this::exchange,
                this::exchange,
                this::returnLeg,
                this::returnLeg,
                this::visit,
                this::visit,
                this::meeting,
                this::reschedule,
                this::reschedule);
    }

    private Command exchange() {
        LocalDate from = draw.day();
        return new ScheduleExchange(
                PROJECT,
                draw.activity(),
                draw.community(),
                draw.city(),
                draw.city(),
                from,
                from.plusDays(draw.length()),
                draw.precision(),
                null,
                draw.decided(),
                null,
                draw.waiver(Samples.FIVE_DAYS_WAIVED));
    }

    private Command returnLeg() {
        LocalDate from = draw.day();
        return new ScheduleReturnLeg(
                PROJECT,
                draw.activity(),
                draw.activity(),
                from,
                from.plusDays(draw.length()),
                draw.precision(),
                null,
                draw.decided(),
                null,
                draw.waiver(Samples.FIVE_DAYS_WAIVED));
    }

    private Command visit() {
        LocalDate from = draw.day();
        return new ScheduleClusterVisit(
                PROJECT,
                draw.activity(),
                draw.community(),
                draw.city(),
                from,
                from.plusDays(draw.length()),
                draw.one(3) ? draw.partners() : null,
                draw.precision(),
                null,
                draw.decided(),
                null);
    }

    private Command meeting() {
        LocalDate from = draw.day();
        return new ScheduleMeeting(
                PROJECT,
                draw.activity(),
                draw.pick(MeetingKind.values()),
                "A meeting",
                draw.one(2) ? draw.community() : null,
                draw.one(2) ? draw.partner() : null,
                draw.partners(),
                from,
                from.plusDays(draw.length()),
                draw.time("10:00"),
                draw.time("12:00"),
                draw.precision(),
                null,
                draw.decided(),
                null);
    }

    private Command reschedule() {
        LocalDate from = draw.day();
        return new RescheduleActivity(
                PROJECT,
                draw.activity(),
                from,
                from.plusDays(draw.length()),
                draw.time("10:00"),
                draw.time("12:00"),
                draw.precision(),
                null,
                draw.decided(),
                null,
                draw.waiver(Samples.FIVE_DAYS_WAIVED));
    }
}

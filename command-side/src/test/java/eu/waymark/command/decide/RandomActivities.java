package eu.waymark.command.decide;

import static eu.waymark.command.decide.Draw.PROJECT;

import eu.waymark.command.Samples;
import eu.waymark.shared.Command;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.activity.PlanProgramme;
import eu.waymark.shared.activity.PresentDocument;
import eu.waymark.shared.activity.ProgrammeItem;
import eu.waymark.shared.activity.ProgrammeItemKind;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Commands about what becomes of activities. */
final class RandomActivities {
    private static final Waiver ALONE = new Waiver(Rule.VIS_03, "the expert was ill", "steering committee");
    private final Draw draw;

    RandomActivities(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(
                () -> new MoveOnline(PROJECT, draw.activity(), draw.reason(), draw.decided(), null),
                () -> new MoveBack(PROJECT, draw.activity(), draw.reason(), draw.decided(), null),
                () -> draw.rarely(4, this::cancel, this::attend),
                this::attend,
                this::attend,
                () -> new RecordOutcome(PROJECT, draw.activity(), "a plan", draw.reason(), draw.decided(), null),
                this::programme,
                this::document,
                this::complete,
                this::complete);
    }

    private Command cancel() {
        return new CancelActivity(PROJECT, draw.activity(), "Covid-19", draw.day(), null);
    }

    private Command attend() {
        return new RecordAttendance(
                PROJECT,
                draw.activity(),
                draw.partners().stream().map(Samples::one).toList(),
                draw.reason(),
                draw.decided(),
                null,
                draw.waiver(ALONE));
    }

    private Command programme() {
        @Nullable LocalDate day = draw.one(3) ? null : draw.day();
        ProgrammeItem item = new ProgrammeItem(
                draw.pick(ProgrammeItemKind.values()), "A walk", day, draw.time("10:00"), draw.time("12:00"));
        return new PlanProgramme(PROJECT, draw.activity(), List.of(item), draw.reason(), draw.decided(), null);
    }

    private Command document() {
        String title = draw.pick("Social Report 2019", "A handbook");
        return new PresentDocument(PROJECT, draw.activity(), title, null, null, draw.decided(), null);
    }

    private Command complete() {
        return new CompleteActivity(PROJECT, draw.activity(), draw.decided(), null, draw.waiver(ALONE));
    }
}

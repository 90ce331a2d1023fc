package eu.waymark.command.decide;

import static eu.waymark.command.decide.Draw.LEAD;
import static eu.waymark.command.decide.Draw.PROJECT;
import static eu.waymark.command.decide.Draw.START;

import eu.waymark.shared.Command;
import eu.waymark.shared.agreement.AmendGrantAgreement;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.SignGrantAgreement;
import eu.waymark.shared.agreement.Target;
import eu.waymark.shared.project.CloseProject;
import eu.waymark.shared.project.RegisterProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands about the project and its agreement. */
final class RandomProject {
    private final Draw draw;

    RandomProject(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(this::register, this::sign, this::amend);
    }

    CloseProject close() {
        return new CloseProject(PROJECT, "the end", draw.one(2) ? draw.day() : null, null);
    }

    private Command register() {
        return new RegisterProject(
                PROJECT, "VALUES", "Volunteering", "AMIF", LEAD, null, null, null, 3, draw.decided(), null);
    }

    private Command sign() {
        List<Target> targets = List.of(new Target(Indicator.CLUSTER_VISITS, draw.upTo(16)));
        LocalDate signedOn = draw.one(5) ? draw.day() : START;
        return new SignGrantAgreement(PROJECT, "AMIF-DEMO", signedOn, START, 24, null, targets, draw.decided(), null);
    }

    private Command amend() {
        LocalDate endsOn = draw.one(5) ? draw.day() : START.plusMonths(24 + draw.upTo(3));
        return new AmendGrantAgreement(PROJECT, endsOn, "an extension", null, draw.decided(), null);
    }
}

package eu.waymark.command.decide;

import static eu.waymark.command.decide.Draw.PROJECT;

import eu.waymark.shared.Command;
import eu.waymark.shared.community.AppointExpert;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.community.ReleaseCity;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands about communities. */
final class RandomCommunities {
    private final Draw draw;

    RandomCommunities(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(
                this::form,
                this::assign,
                this::assign,
                () -> draw.rarely(6, this::release, this::assign),
                this::appoint);
    }

    private Command form() {
        return new FormCommunity(PROJECT, draw.community(), "a theme", draw.decided(), null);
    }

    private Command assign() {
        return new AssignCity(PROJECT, draw.community(), draw.city(), draw.decided(), null);
    }

    private Command release() {
        return new ReleaseCity(PROJECT, draw.community(), draw.city(), null, draw.decided(), null);
    }

    private Command appoint() {
        return new AppointExpert(PROJECT, draw.community(), draw.partner(), draw.decided(), null);
    }
}

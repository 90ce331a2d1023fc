package eu.waymark.command.decide;

import static eu.waymark.command.decide.Draw.PROJECT;

import eu.waymark.shared.Command;
import eu.waymark.shared.CountryCode;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AddRelatedProject;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.AppointContact;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.InvitePartner;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.ReplaceContact;
import eu.waymark.shared.partner.WithdrawPartner;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Commands about partners. */
final class RandomPartners {
    private static final CountryCode ITALY = new CountryCode("IT");
    private final Draw draw;

    RandomPartners(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(
                this::invite,
                this::admit,
                this::admit,
                this::admit,
                () -> draw.rarely(16, this::withdraw, this::admit),
                this::addStakeholder,
                this::addProject,
                this::appoint,
                this::replace);
    }

    private Command invite() {
        PartnerId partner = draw.partner();
        return new InvitePartner(PROJECT, partner, "A partner", ITALY, draw.role(partner), null, draw.decided(), null);
    }

    private Command admit() {
        PartnerId partner = draw.partner();
        return new AdmitPartner(PROJECT, partner, "A partner", ITALY, draw.role(partner), null, draw.decided(), null);
    }

    private Command withdraw() {
        return new WithdrawPartner(PROJECT, draw.partner(), "no staff", draw.decided(), null);
    }

    private Command addStakeholder() {
        return new AddLocalStakeholder(PROJECT, draw.partner(), draw.organisation(), null, draw.decided(), null);
    }

    private Command addProject() {
        return new AddRelatedProject(
                PROJECT, draw.partner(), draw.organisation(), draw.pick("Neon", "EvolYou"), null, draw.decided(), null);
    }

    private Command appoint() {
        return new AppointContact(PROJECT, draw.partner(), function(), null, draw.decided(), null);
    }

    private Command replace() {
        return new ReplaceContact(PROJECT, draw.partner(), function(), null, draw.reason(), draw.decided(), null);
    }

    private ContactFunction function() {
        return draw.pick(ContactFunction.values());
    }
}

package eu.waymark.command.guidelines;

import static java.util.Objects.requireNonNull;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.Lacking;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.decide.StatedDay;
import eu.waymark.command.guidelines.Guidelines.Version;
import eu.waymark.shared.guidelines.AdoptGuidelines;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesCommand;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.guidelines.PublishGuidelines;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Publishing versions of the guidelines, adopting one. */
public final class GuidelinesDecider {
    private GuidelinesDecider() {}

    public static Decision decide(GuidelinesCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case PublishGuidelines publish -> publish(publish, state.guidelines(), checks);
            case AdoptGuidelines adopt -> adopt(adopt, state, checks);
        };
    }

    private static Decision publish(PublishGuidelines command, Guidelines guidelines, Checks checks) {
        new StatedDay("publication", command.publishedOn()).requireCome(Rule.REC_01, checks);
        return checks.decide(() -> new GuidelinesPublished(
                guidelines.versions().size() + 1,
                command.title(),
                command.publishedOn(),
                command.document(),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision adopt(AdoptGuidelines command, ProjectState state, Checks checks) {
        String city = state.partners().name(command.partner());
        Version version = state.guidelines().find(command.version());
        state.partners().requireTakesPart(command.partner(), checks);
        requirePublished(command.version(), version, state.guidelines(), checks);
        new Lacking()
                .unless(command.body(), "body")
                .unless(command.act(), "act")
                .unless(command.adoptedOn(), "adoptedOn")
                .require(Rule.GUI_02, "adoption", checks);
        requireDay(command, version, checks);
        requireOnceByCity(command, city, state, checks);
        return checks.decide(() -> new GuidelinesAdopted(
                command.partner(),
                city,
                command.version(),
                requireNonNull(version).title(),
                requireNonNull(command.body()),
                requireNonNull(command.act()),
                requireNonNull(command.adoptedOn()),
                command.document(),
                checks.occurredOn(),
                command.note()));
    }

    private static void requirePublished(int number, @Nullable Version version, Guidelines guidelines, Checks checks) {
        int latest = guidelines.versions().size();
        checks.require(
                version != null,
                Rule.GUI_01,
                "Version " + number + " of the guidelines is not published.",
                latest == 0
                        ? "Publish it first (PublishGuidelines)."
                        : "Name a published version: the latest is " + latest + ".");
    }

    private static void requireDay(AdoptGuidelines command, @Nullable Version version, Checks checks) {
        StatedDay day = new StatedDay("adoption", command.adoptedOn());
        day.requireNotBefore(
                new StatedDay("publication", version == null ? null : version.publishedOn()), Rule.GUI_03, checks);
        day.requireCome(Rule.GUI_03, checks);
    }

    private static void requireOnceByCity(AdoptGuidelines command, String city, ProjectState state, Checks checks) {
        checks.require(
                state.partners().hasRole(command.partner(), PartnerRole.CITY),
                Rule.GUI_04,
                city + " is not a city of this project.",
                "Name a city.");
        checks.require(
                !state.guidelines().adoptedBy(command.partner()).contains(command.version()),
                Rule.GUI_04,
                city + " has adopted version " + command.version() + " already.",
                "Nothing is left to do, unless it adopts another version.");
    }
}

package eu.waymark.command.project;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectEvent;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.project.RegisterProject;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The project itself, as far as it decides.
 *
 * @param lead the coordinating partner; absent until the project is registered
 * @param communitySize how many cities a community has at most
 */
public record Registration(
        boolean registered, boolean closed, @Nullable PartnerId lead, ZoneId timeZone, int communitySize) {
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Brussels");
    static final int DEFAULT_COMMUNITY_SIZE = 4;

    public static final Registration NONE = new Registration(false, false, null, DEFAULT_ZONE, DEFAULT_COMMUNITY_SIZE);

    public Registration evolve(ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered now ->
                new Registration(true, false, now.lead(), now.timeZone(), now.communitySize());
            case ProjectClosed _ -> new Registration(registered, true, lead, timeZone, communitySize);
        };
    }

    /** The time zone that this command asks for. */
    public static ZoneId zoneOf(RegisterProject command) {
        ZoneId asked = command.timeZone();
        return asked == null ? DEFAULT_ZONE : asked;
    }
}

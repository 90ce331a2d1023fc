package eu.waymark.command;

import com.github.f4b6a3.uuid.UuidCreator;
import eu.waymark.shared.project.ProjectId;
import java.util.UUID;

/** Identifiers for activities that a client leaves to the server. */
final class ActivityIds {
    private ActivityIds() {}

    /** A name-based UUID (RFC 9562, version 5): the same command always means the same activity. */
    static UUID of(ProjectId project, String command, String commandId) {
        return UuidCreator.getNameBasedSha1(project.value() + '\n' + command + '\n' + commandId);
    }
}

package eu.waymark.shared;

import java.util.List;

/** The keys of the metadata that stand beside every event: who, when, on whose behalf, why. All values are strings. */
public final class Metadata {
    /** The client's idempotency key, or a UUID of the server's. */
    public static final String COMMAND_ID = "commandId";
    /** Lower-case hex SHA-256 of the command's name and body: tells a repeat from another command under the same key. */
    public static final String COMMAND_DIGEST = "commandDigest";

    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSATION_ID = "causationId";
    /** An opaque account identifier, resolved only when it is shown. */
    public static final String ACTOR = "actor";

    public static final String ACTOR_ROLE = "actorRole";
    /** The organisation on whose behalf the actor acted. */
    public static final String ORGANISATION = "organisation";

    public static final String PROJECT = "project";
    public static final String REASON = "reason";
    /** Where the command came from: {@code api}, {@code web}, {@code import} or {@code demo}. */
    public static final String SOURCE = "source";
    /** {@code simulated} where the time of recording is not the machine's, as in the demonstration; absent otherwise. */
    public static final String CLOCK = "clock";

    /** All of the above: what is copied from a command to its events. */
    public static final List<String> RECORDED = List.of(
            COMMAND_ID,
            COMMAND_DIGEST,
            CORRELATION_ID,
            CAUSATION_ID,
            ACTOR,
            ACTOR_ROLE,
            ORGANISATION,
            PROJECT,
            REASON,
            SOURCE,
            CLOCK);

    /** Of those, what no event is recorded without: who, on whose behalf, as which command, from where. */
    public static final List<String> ALWAYS =
            List.of(COMMAND_ID, COMMAND_DIGEST, ACTOR, ACTOR_ROLE, ORGANISATION, SOURCE);

    /** What no event of a project is recorded without, whichever stream it stands in: those, and the project. */
    public static final List<String> REQUIRED =
            List.of(COMMAND_ID, COMMAND_DIGEST, ACTOR, ACTOR_ROLE, ORGANISATION, PROJECT, SOURCE);

    /** For the command only: the version of its subject that the client has seen ({@code If-Match}). */
    public static final String EXPECTED_VERSION = "expectedVersion";
    /** For the command only: {@code true} decides and records nothing. */
    public static final String DRY_RUN = "dryRun";

    private Metadata() {}
}

package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.util.UUID;
import java.util.function.Function;

/** Identifiers in a path. One that cannot be names nothing: 404. */
public final class Identifiers {
    private Identifiers() {}

    public static ProjectId project(String text) {
        return read("project", text, ProjectId::new);
    }

    public static PartnerId partner(String text) {
        return read("partner", text, PartnerId::new);
    }

    public static UUID activity(String text) {
        return read("activity", text, Identifiers::uuid);
    }

    /** Java takes {@code 1-1-1-1-1} for a UUID, too. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) throw new IllegalArgumentException(text);
        return uuid;
    }

    private static <T> T read(String kind, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            String shown = text.length() > 64 ? text.substring(0, 64) + "…" : text;
            throw new ProblemException(Problem.notFound(kind + "/" + shown));
        }
    }
}

package eu.waymark.backoffice.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a request was not carried out, as RFC 9457 wants it said. Immutable.
 *
 * @param status HTTP status
 * @param code stable, lower case with hyphens; the problem's type is {@code urn:waymark:problem:<code>}
 * @param title what kind of problem it is, the same for each of its kind
 * @param detail what is so in this case, and the way out
 * @param more further members, in order
 */
public record Problem(int status, String code, String title, String detail, Map<String, Object> more) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, Map.of());
    }

    public static Problem malformed(List<Fault> faults) {
        String places =
                String.join(", ", faults.stream().map(Problem::place).distinct().toList());
        return of(400, "malformed", "The request is malformed", "to correct: " + places)
                .with("errors", faults.stream().map(Problem::member).toList());
    }

    public static Problem notFound(String what) {
        return notFound(what, "there is no " + what);
    }

    public static Problem notFound(String what, String why) {
        return of(404, "not-found", "There is no such thing", why).with("what", what);
    }

    public Problem with(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(name, value);
        return new Problem(status, code, title, detail, members);
    }

    /** All members, in the order in which they are written. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:waymark:problem:" + code);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("code", code);
        members.putAll(more);
        return members;
    }

    private static String place(Fault fault) {
        return fault.name().isEmpty()
                ? "the " + (fault.place() == Fault.Place.POINTER ? "body" : "query")
                : fault.name();
    }

    private static Map<String, String> member(Fault fault) {
        Map<String, String> member = new LinkedHashMap<>();
        member.put(fault.place().name().toLowerCase(Locale.ROOT), fault.name());
        member.put("detail", fault.detail());
        return member;
    }
}

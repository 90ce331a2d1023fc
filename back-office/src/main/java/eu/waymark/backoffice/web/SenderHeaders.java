package eu.waymark.backoffice.web;

import eu.waymark.backoffice.command.RequestFields;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sends a request, by its headers. Believed on the loopback address only, until there are accounts. */
final class SenderHeaders {
    private SenderHeaders() {}

    static Sender of(HttpServletRequest request) {
        return new Sender(
                RequestFields.opaque("X-Actor", given(request, "X-Actor")),
                given(request, "X-Actor-Role"),
                given(request, "X-Organisation"));
    }

    /** Tested as it is read, not as it is sent: there are blanks of more than one byte. */
    private static String given(HttpServletRequest request, String header) {
        String value = one(request, header);
        String text = value == null ? "" : RequestFields.text(header, value);
        if (!text.isEmpty()) return text;
        throw new ProblemException(Problem.of(
                401,
                "no-actor",
                "A command says who sends it",
                header
                        + " is missing: send X-Actor with an opaque account identifier, X-Actor-Role with the capacity in"
                        + " which it acts, and X-Organisation with the organisation on whose behalf"));
    }

    /** The header's value; absent where it is not sent. Throws {@link ProblemException} where it is sent twice. */
    static @Nullable String one(HttpServletRequest request, String header) {
        List<String> values = Collections.list(request.getHeaders(header));
        if (values.size() > 1) throw ProblemException.malformed(Fault.header(header, "is given more than once"));
        return values.isEmpty() ? null : values.getFirst();
    }
}

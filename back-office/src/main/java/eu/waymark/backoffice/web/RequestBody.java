package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;

/** Reads a body without trusting its length. */
final class RequestBody {
    /** 1 MB, the largest body that is taken. */
    static final int LARGEST = 1 << 20;

    private RequestBody() {}

    static byte[] read(HttpServletRequest request) {
        checkForm(request);
        if (request.getContentLengthLong() > LARGEST) throw tooLarge();
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) throw tooLarge();
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException("the client went away while its body was read", e);
        }
    }

    private static void checkForm(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity"))
            throw unsupported("Content-Encoding " + encoding + " is not read here: send the body as it is");
        String charset = request.getContentType() == null
                ? null
                : MediaType.parseMediaType(request.getContentType()).getParameter("charset");
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) throw unsupported("JSON is UTF-8, not " + charset);
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(
                Problem.of(415, "unsupported-media-type", "The body is of a kind not read here", detail));
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                Problem.of(413, "too-large", "The body is too large", "a body has at most " + LARGEST + " bytes"));
    }
}

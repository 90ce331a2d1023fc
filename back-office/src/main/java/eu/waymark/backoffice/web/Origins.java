package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a request comes from. */
final class Origins {
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private Origins() {}

    static Optional<Problem> problem(HttpServletRequest request) {
        if (!isLoopback(request.getHeader("Host")))
            return Optional.of(Problem.of(
                    403,
                    "not-local",
                    "Only requests to this machine's loopback address are answered",
                    "use http://127.0.0.1 or http://localhost, not another name"));
        if (!READING.contains(request.getMethod()) && isForeign(request))
            return Optional.of(Problem.of(
                    403,
                    "cross-site",
                    "A page of another site cannot send commands",
                    "send the command from a program, or from a page of this server"));
        return Optional.empty();
    }

    private static boolean isLoopback(@org.jspecify.annotations.Nullable String host) {
        return host != null && LOOPBACK.matcher(host).matches();
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site)) return true;
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equalsIgnoreCase("http://" + request.getHeader("Host"));
    }
}

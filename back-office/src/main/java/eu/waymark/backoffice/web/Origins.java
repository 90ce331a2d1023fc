package eu.waymark.backoffice.web;

import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where a request comes from: from this machine, through the proxy in front, or from who watches. */
record Origins(Proxy proxy, Watcher watcher) {
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_OPERATOR = Pattern.compile("/(actuator|api/local)/");
    private static final Pattern WATCHED = Pattern.compile("/actuator/[a-z/]+");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    Optional<Problem> problem(HttpServletRequest request) {
        if (isWatching(request)) return Optional.empty();
        boolean throughProxy = proxy.sent(request.getHeader(Proxy.HEADER));
        if (throughProxy && isForThisMachine(request))
            return Optional.of(
                    Problem.of(404, "no-such-path", "There is nothing at this address", "this is not for a proxy"));
        if (!throughProxy && !isOfThisMachine(request))
            return Optional.of(Problem.of(
                    403,
                    "not-local",
                    "Only requests to this machine's loopback address are answered",
                    proxy.isThere()
                            ? "come through the proxy in front, which says who you are"
                            : "use http://127.0.0.1 or http://localhost, not another name"));
        if (!READING.contains(request.getMethod()) && isForeign(request, throughProxy))
            return Optional.of(Problem.of(
                    403,
                    "cross-site",
                    "A page of another site cannot send commands",
                    "send the command from a program, or from a page of this server"));
        return Optional.empty();
    }

    /**
     * What is told to the operator, and to no user. A path with parameters leads where it leads without them, past those in front that
     * look at how it is written; nothing here takes any.
     */
    private static boolean isForThisMachine(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.contains(";")
                || OF_THE_OPERATOR
                        .matcher(UriUtils.decode(path, StandardCharsets.UTF_8))
                        .lookingAt()
                || request.getHeader(ServerNote.HEADER) != null;
    }

    private boolean isWatching(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && WATCHED.matcher(request.getRequestURI()).matches()
                && watcher.sent(request.getHeader("Authorization"));
    }

    /** Both: a name that is made to point here comes from here, too, and who is elsewhere can write any name. */
    private static boolean isOfThisMachine(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && LOOPBACK.matcher(host).matches() && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isForeign(HttpServletRequest request, boolean throughProxy) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site)) return true;
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null
                && !origin.equalsIgnoreCase("http://" + host)
                // What a proxy takes in over TLS comes in plain from there.
                && !(throughProxy && origin.equalsIgnoreCase("https://" + host));
    }
}

package eu.waymark.backoffice.web;

import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps from strangers everything but health and figures, and from the verbs what is not theirs. Whether a token is right is seen to before. */
class WithoutWebRole extends OncePerRequestFilter {
    private static final Pattern OF_ANYBODY = Pattern.compile("/actuator/.*");
    private static final Pattern OF_THE_VERBS = Pattern.compile("/api/(local/.*|projects/[^/]*/export/[^/]*)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return OF_ANYBODY.matcher(path).matches()
                || request.getHeader(ServerNote.HEADER) != null
                        && OF_THE_VERBS.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ProblemResponse.write(
                Problem.of(
                        404,
                        "no-web-role",
                        "This process does not have the web role",
                        "it tells of its health and figures under /actuator, and nothing else: ask a process that has the role web"),
                response);
    }
}

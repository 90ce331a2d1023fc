package eu.waymark.backoffice.web;

import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what comes from this machine on purpose, or through the proxy in front. The actor's headers are believed here, so a page of another site that the
 * operator has open, or a name that is made to point at this machine, must not reach a command.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class LocalGuard extends OncePerRequestFilter {
    private final Token token;
    private final Origins origins;

    LocalGuard(Token token, Proxy proxy, Watcher watcher) {
        this.token = token;
        this.origins = new Origins(proxy, watcher);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        Optional<Problem> refused = origins.problem(request).or(() -> token(request));
        if (refused.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ProblemResponse.write(refused.get(), response);
    }

    private Optional<Problem> token(HttpServletRequest request) {
        String given = request.getHeader(ServerNote.HEADER);
        if (given == null || token.is(given)) return Optional.empty();
        return Optional.of(Problem.of(
                401,
                "wrong-token",
                "The token is not that of this server",
                "read server.json of the data folder again"));
    }
}

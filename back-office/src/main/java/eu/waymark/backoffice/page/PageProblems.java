package eu.waymark.backoffice.page;

import eu.waymark.backoffice.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says a failure as a page to whoever asked for one. All others are told by {@code ErrorReplies}, which comes after it. */
@Order(-1)
class PageProblems implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!PagePaths.wantsPage(request)) return null;
        response.setHeader("Cache-Control", "no-store");
        if (failure instanceof ErrorResponse known)
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        ModelAndView page = page(problem(failure));
        if (failure instanceof ProblemException && request.getParameter(LookingBack.FIELD) != null)
            page.addObject("today", LookingBack.today(request));
        return page;
    }

    private static ProblemText problem(Exception failure) {
        if (failure instanceof ProblemException known) return ProblemText.of(known.problem());
        if (failure instanceof ErrorResponse known)
            return ProblemText.of(known.getStatusCode().value());
        LOG.error("A page failed", failure);
        return ProblemText.of(500);
    }

    private static ModelAndView page(ProblemText problem) {
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        page.addObject("problem", problem);
        return page;
    }
}

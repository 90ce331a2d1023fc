package eu.waymark.backoffice.web;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** A span for each request, within the trace of whoever sends it. Named by the pattern of its path: what stands in it is nobody's business. */
public final class TracedRequests extends OncePerRequestFilter {
    private static final TextMapGetter<HttpServletRequest> HEADERS = new Headers();

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    public TracedRequests(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("waymark");
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Who looks after the process asks every few seconds, and it asks others for that: none of it is kept.
        if (request.getRequestURI().startsWith("/actuator/")) {
            try (Scope _ = KeptTraces.UNKEPT.makeCurrent()) {
                chain.doFilter(request, response);
            }
            return;
        }
        Span span = tracer.spanBuilder(request.getMethod())
                .setSpanKind(SpanKind.SERVER)
                .setParent(propagator.extract(Context.current(), request, HEADERS))
                .setAttribute("http.request.method", request.getMethod())
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            chain.doFilter(request, response);
        } finally {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            if (route != null)
                span.updateName(request.getMethod() + " " + route).setAttribute("http.route", route.toString());
            span.setAttribute("http.response.status_code", (long) response.getStatus());
            if (response.getStatus() >= 500) span.setStatus(StatusCode.ERROR);
            span.end();
        }
    }

    private static final class Headers implements TextMapGetter<HttpServletRequest> {
        @Override
        public Iterable<String> keys(HttpServletRequest request) {
            return Collections.list(request.getHeaderNames());
        }

        @Override
        public @Nullable String get(@Nullable HttpServletRequest request, String key) {
            return request == null ? null : request.getHeader(key);
        }
    }
}

package eu.waymark.backoffice.web;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Keeps what the sampler keeps that is set, but for one trace, which nobody does: not every sampler goes by what the trace says of itself.
 *
 * @param set for all others
 */
public record KeptTraces(Sampler set) implements Sampler {
    private static final String UNKEPT_ID = "00000000000000000000000000000001";

    /** Of the trace that nobody keeps, here and in the processes that are asked within it. */
    static final Span UNKEPT = Span.wrap(
            SpanContext.create(UNKEPT_ID, "0000000000000001", TraceFlags.getDefault(), TraceState.getDefault()));

    @Override
    public SamplingResult shouldSample(
            Context parent, String trace, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        return trace.equals(UNKEPT_ID)
                ? SamplingResult.drop()
                : set.shouldSample(parent, trace, name, kind, attributes, links);
    }

    @Override
    public String getDescription() {
        return set.getDescription();
    }
}

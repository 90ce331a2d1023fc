package eu.waymark.backoffice.metrics;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.operations.RecordStatus.View;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/**
 * How the record and its views stand, asked whenever somebody looks: {@code waymark.events}, and by view {@code waymark.view.lag} (events that it
 * lacks) and {@code waymark.view.stopped} (1 where it does not go on).
 */
public record RecordMetrics(Operations operations) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("waymark.events", operations, asked -> asked.status().events())
                .description("events that are recorded")
                .register(registry);
        for (View view : operations.status().views()) {
            of(registry, view.name(), "waymark.view.lag", "events that the view lacks", View::lag);
            of(
                    registry,
                    view.name(),
                    "waymark.view.stopped",
                    "1 where the view does not go on",
                    RecordMetrics::stopped);
        }
    }

    private void of(MeterRegistry registry, String view, String name, String what, ToDoubleFunction<View> figure) {
        Gauge.builder(name, operations, asked -> named(asked.status(), view, figure))
                .description(what)
                .tag("view", view)
                .register(registry);
    }

    private static double named(RecordStatus status, String name, ToDoubleFunction<View> figure) {
        return status.views().stream()
                .filter(view -> view.name().equals(name))
                .mapToDouble(figure)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double stopped(View view) {
        return view.state().equals("stopped") ? 1 : 0;
    }
}

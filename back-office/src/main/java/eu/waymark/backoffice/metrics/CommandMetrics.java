package eu.waymark.backoffice.metrics;

import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.CommandTypes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long commands take and what becomes of them: {@code waymark.commands} by name and status of the reply, {@code waymark.refusals} by the
 * rule that is named first. Nothing of who sent them. Safe for use from any thread.
 */
public final class CommandMetrics {
    /** Names of strangers are not counted one by one: there is no end to them. */
    private static final String UNKNOWN = "unknown";

    private final MeterRegistry registry;

    public CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Sends, and counts what came of it; also where it throws. */
    public Reply of(String command, Supplier<Reply> send) {
        Timer.Sample sample = Timer.start(registry);
        String status = "500";
        try {
            Reply reply = send.get();
            status = String.valueOf(reply.status());
            countRefusal(reply);
            return reply;
        } finally {
            String name = CommandTypes.named(command).isPresent() ? command : UNKNOWN;
            sample.stop(registry.timer("waymark.commands", "command", name, "status", status));
        }
    }

    private void countRefusal(Reply reply) {
        if (reply.body() instanceof Map<?, ?> members && members.get("rule") instanceof String rule)
            registry.counter("waymark.refusals", "rule", rule).increment();
    }
}

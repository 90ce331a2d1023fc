package eu.waymark.backoffice.assembly;

import eu.waymark.shared.Metadata;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;

/** The buses of one process: a message is handled on the thread that sends it, in no transaction but the event store's own. */
final class Buses {
    private Buses() {}

    /** Axon copies no metadata from a command to its events by itself. */
    static final CorrelationDataProvider RECORDED = Buses::recorded;

    static CommandBus commands() {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(RECORDED));
        return bus;
    }

    static QueryBus queries() {
        return SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    private static Map<String, ?> recorded(Message<?> message) {
        Map<String, Object> recorded = new LinkedHashMap<>();
        Metadata.RECORDED.stream()
                .filter(message.getMetaData()::containsKey)
                .forEach(key -> recorded.put(key, message.getMetaData().get(key)));
        return recorded;
    }
}

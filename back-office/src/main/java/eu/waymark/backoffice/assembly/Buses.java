package eu.waymark.backoffice.assembly;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.tracing.SpanFactory;

/** The buses of one process: a message is handled on the thread that sends it, in no transaction but the event store's own. */
final class Buses {
    private Buses() {}

    static CommandBus commands(SpanFactory spans) {
        return SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .spanFactory(spans)
                .build();
    }

    static QueryBus queries(SpanFactory spans) {
        return SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .spanFactory(spans)
                .build();
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.tracing.SpanFactory;

/** Within the process, on the thread that sends. */
record LocalMessaging(CommandBus commands, QueryBus queries) implements Messaging {
    /** @param shared whether other processes may write the record too, so that an append can come too late */
    LocalMessaging(boolean shared, SpanFactory spans) {
        this(shared ? new FreshAttempts(Buses.commands(spans)) : Buses.commands(spans), Buses.queries(spans));
    }

    @Override
    public StoreTrouble trouble() {
        return new StoreExceptions();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void leave() {}

    @Override
    public void close() {}
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.operations.Part;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;

/** To others that a test plays, with one place for each kind of what is sent. */
record GivenMessaging(CommandBus commands, Supplier<QueryBus> bus, Optional<Part> connection) implements Messaging {
    @Override
    public QueryBus queries() {
        return bus.get();
    }

    @Override
    public StoreTrouble trouble() {
        return new RemoteTrouble();
    }

    @Override
    public Waiting waiting() {
        return new Waiting(Waiting.LONGEST, 1);
    }

    @Override
    public void leave() {}

    @Override
    public void close() {}
}

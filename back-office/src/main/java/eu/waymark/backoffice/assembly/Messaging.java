package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.tracing.SpanFactory;

/** The way of commands and queries from who sends them to who handles them: within the process, or through Axon Server. */
interface Messaging extends AutoCloseable {
    CommandBus commands();

    QueryBus queries();

    /** What the failures of both mean. */
    StoreTrouble trouble();

    /** For one kind of messages that this process sends, commands or queries. */
    Waiting waiting();

    /** What connects this process with others; absent where there are none. */
    Optional<Part> connection();

    /** Takes nothing more in from others, and ends what was taken. */
    void leave();

    @Override
    void close();

    /** Within a process that has every role; through Axon Server where they are apart. */
    static Messaging of(Settings settings, Set<Role> roles, SpanFactory spans) {
        boolean shared = EventEngine.of(settings) == EventEngine.AXON_SERVER;
        if (roles.equals(EnumSet.allOf(Role.class))) return new LocalMessaging(shared, spans);
        return AxonServerMessaging.open(AxonServerRecords.server(settings), spans);
    }

    /** Opens the one that these settings and roles need. */
    @FunctionalInterface
    interface Opening {
        Messaging open(Settings settings, Set<Role> roles, SpanFactory spans);
    }
}

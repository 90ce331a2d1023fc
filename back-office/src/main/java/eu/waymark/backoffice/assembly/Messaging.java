package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import java.util.EnumSet;
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

    /** Whether it reaches other processes, which are asked in the place of this one where it does not answer. */
    boolean isShared();

    /** Takes nothing more in from others, and ends what was taken. */
    void leave();

    @Override
    void close();

    /** Within a process that has every role; through Axon Server where they are apart. */
    static Messaging of(Settings settings, Set<Role> roles, SpanFactory spans) {
        boolean shared = EventEngine.of(settings) == EventEngine.AXON_SERVER;
        if (roles.equals(EnumSet.allOf(Role.class))) return new LocalMessaging(shared, spans);
        if (shared) return AxonServerMessaging.open(AxonServerRecords.server(settings), spans);
        throw new CannotException(Role.SETTING + " sets some roles apart, and only Axon Server connects them: set "
                + EventEngine.SETTING + " to axon-server");
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.eventstore.RecordUnavailableException;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;

/** Sends nothing into a connection that is known to be lost: of such a command it is known that it was not recorded. */
final class WhileConnected extends ForwardingCommandBus {
    private final BooleanSupplier connected;
    private final String server;

    WhileConnected(CommandBus bus, BooleanSupplier connected, String server) {
        super(bus);
        this.connected = connected;
        this.server = server;
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        if (connected.getAsBoolean()) bus().dispatch(command, callback);
        else
            callback.onResult(
                    command,
                    GenericCommandResultMessage.asCommandResultMessage(new RecordUnavailableException(
                            server + " cannot be reached; nothing of this was recorded")));
    }
}

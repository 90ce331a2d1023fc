package eu.waymark.backoffice.assembly;

import eu.waymark.shared.Metadata;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Has whatever is logged while a command of another process is decided bear the commandId that it came with. Within one process the edge
 * has said it already, on the same thread.
 */
final class LoggedCommands extends ForwardingCommandBus {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedCommands.class);

    LoggedCommands(CommandBus bus) {
        super(bus);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        Object id = command.getMetaData().get(Metadata.COMMAND_ID);
        if (id == null) {
            bus().dispatch(command, callback);
            return;
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable(Metadata.COMMAND_ID, String.valueOf(id))) {
            bus().<C, R>dispatch(command, (message, result) -> {
                LOG.debug("{} {}", command.getCommandName(), outcome(result));
                callback.onResult(message, result);
            });
        }
    }

    private static String outcome(CommandResultMessage<?> result) {
        return result.isExceptional()
                ? "failed: " + result.exceptionResult().getMessage()
                : "came to " + result.getPayload().getClass().getSimpleName();
    }
}

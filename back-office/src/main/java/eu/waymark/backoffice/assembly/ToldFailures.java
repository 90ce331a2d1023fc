package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;

/** Says of a store that is away whether the command was recorded, in a form that reaches the process that sent it. */
final class ToldFailures extends ForwardingCommandBus {
    private final StoreTrouble trouble = new StoreExceptions();

    ToldFailures(CommandBus bus) {
        super(bus);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        bus().<C, R>dispatch(command, (message, result) -> callback.onResult(message, told(result)));
    }

    private <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) return result;
        return trouble.explain(result.exceptionResult())
                .<CommandResultMessage<? extends R>>map(away -> GenericCommandResultMessage.asCommandResultMessage(
                        new CommandExecutionException(away.detail(), null, away)))
                .orElse(result);
    }
}

package eu.waymark.backoffice.assembly;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;

/** Has a command decided again, on the project as it then is, where another process wrote to it first. */
final class FreshAttempts extends ForwardingCommandBus {
    private static final int AGAIN = 4;

    FreshAttempts(CommandBus bus) {
        super(bus);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        attempt(command, callback, AGAIN);
    }

    private <C, R> void attempt(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback, int again) {
        bus().<C, R>dispatch(command, (message, result) -> {
            if (again > 0 && result.isExceptional() && cameTooLate(result.exceptionResult()))
                attempt(command, callback, again - 1);
            else callback.onResult(message, result);
        });
    }

    private static boolean cameTooLate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof ConcurrencyException) return true;
        return false;
    }
}

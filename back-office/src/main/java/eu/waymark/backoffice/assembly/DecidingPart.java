package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.Metadata;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.messaging.GenericMessage;

/**
 * Whoever decides, for a process that does not: one such process answers. Whether it reaches its record, its own readiness says: one
 * that does not must not stand for the others, which do.
 */
record DecidingPart(CommandBus commands, StoreTrouble trouble) implements Part {
    private static final int PATIENCE_SECONDS = 3;
    private static final String QUESTION = "eu.waymark.ready";

    /** Has a process that decides answer those that do not. */
    static Registration answer(CommandBus commands) {
        return commands.subscribe(QUESTION, _ -> "");
    }

    @Override
    public void look() {
        FutureCallback<String, String> answer = new FutureCallback<>();
        commands.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>("", Map.of(Metadata.PROJECT, QUESTION)), QUESTION),
                answer);
        CommandResultMessage<? extends String> result = answer.getResult(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result.isExceptional()) throw away(result.exceptionResult());
    }

    private CannotException away(Throwable failure) {
        String what = trouble.explain(failure)
                .map(StoreTrouble.Away::detail)
                .orElse("the process that decides commands does not say that it is ready");
        return new CannotException(what, failure);
    }
}

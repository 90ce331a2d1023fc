package eu.waymark.backoffice.command;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.answer.Answer;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Takes every command in, whatever way it comes, and replies. May be used from any thread. */
public final class CommandDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);

    private final CommandBus bus;
    private final StoreTrouble trouble;
    private final Waiting waiting;
    private final CommandForm form = new CommandForm();

    /** @param waiting for whoever decides */
    public CommandDesk(CommandBus bus, StoreTrouble trouble, Waiting waiting) {
        this.bus = bus;
        this.trouble = trouble;
        this.waiting = waiting;
    }

    /** Carries the command out, or says why not. Throws only where the fault is ours. */
    public Reply send(CommandRequest request) {
        try {
            CommandType type = CommandTypes.named(request.name())
                    .orElseThrow(() -> new ProblemException(UnknownCommand.problem(request.name())));
            Command command = form.read(type, request.body());
            return send(type, command, CommandMetadata.of(request, command));
        } catch (ProblemException e) {
            return Reply.of(e.problem());
        }
    }

    /** Whatever is logged meanwhile bears the commandId, and nothing else of the metadata: the rest of it tells of people. */
    private Reply send(CommandType type, Command command, Map<String, String> metadata) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(Metadata.COMMAND_ID, key(metadata))) {
            Reply reply = AnswerReply.of(dispatch(type, command, metadata), key(metadata));
            LOG.debug("{} is answered with {}", type.name(), reply.status());
            return reply;
        }
    }

    private Answer dispatch(CommandType type, Command command, Map<String, String> metadata) {
        CommandMessage<Command> message =
                new GenericCommandMessage<>(new GenericMessage<>(command, metadata), type.name());
        try {
            CommandResultMessage<? extends Answer> result = waiting.answer(() -> dispatched(message));
            if (!result.isExceptional()) return result.getPayload();
            Throwable failure = result.exceptionResult();
            throw trouble.explain(failure)
                    .map(away -> notCarriedOut(type, away, key(metadata)))
                    .orElseGet(() -> new CommandFailedException(type.name(), key(metadata), failure));
        } catch (UnansweredException e) {
            throw notCarriedOut(type, e.away(), key(metadata));
        }
    }

    private FutureCallback<Command, Answer> dispatched(CommandMessage<Command> message) {
        FutureCallback<Command, Answer> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        return callback;
    }

    private static RuntimeException notCarriedOut(CommandType type, StoreTrouble.Away away, String key) {
        LOG.warn("{} was not carried out, recorded: {}: {}", type.name(), away.recorded(), away.detail());
        return new ProblemException(away(away, key));
    }

    private static String key(Map<String, String> metadata) {
        return Objects.requireNonNull(metadata.get(Metadata.COMMAND_ID));
    }

    /** Names the key, which whoever sent none does not know. */
    private static Problem away(StoreTrouble.Away away, String key) {
        return Problem.of(
                        503,
                        "store-away",
                        "The store does not answer",
                        away.detail()
                                + "; sending the command again with the Idempotency-Key " + key
                                + " gives its one outcome")
                .with("recorded", away.recorded())
                .with("commandId", key);
    }
}

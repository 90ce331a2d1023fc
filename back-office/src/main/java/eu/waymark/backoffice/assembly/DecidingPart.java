package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.Metadata;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.messaging.GenericMessage;

/**
 * Whoever decides, for a process that does not: one such process answers. Whether it reaches its record, its own readiness says: one
 * that does not must not stand for the others, which do. Nor must one that hangs: several are asked, each by a key of its own, which
 * leads to whatever process, and the first answer is enough.
 */
record DecidingPart(CommandBus commands, StoreTrouble trouble) implements Part {
    private static final int PATIENCE_SECONDS = 3;
    /** Where one of two processes hangs, all go to that one once in 256 times. */
    private static final int ASKED = 8;

    private static final String QUESTION = "eu.waymark.ready";

    /** Has a process that decides answer those that do not. */
    static Registration answer(CommandBus commands) {
        return commands.subscribe(QUESTION, _ -> "");
    }

    @Override
    public void look() {
        List<CompletableFuture<String>> asked =
                Stream.generate(this::asked).limit(ASKED).toList();
        CompletableFuture<String> first = new CompletableFuture<>();
        asked.forEach(one -> one.thenAccept(first::complete));
        CompletableFuture.allOf(asked.toArray(CompletableFuture<?>[]::new)).whenComplete((_, failure) -> {
            if (failure != null) first.completeExceptionally(failure);
        });
        try {
            first.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw away(e);
        }
    }

    private CompletableFuture<String> asked() {
        FutureCallback<String, String> answer = new FutureCallback<>();
        String key = UUID.randomUUID().toString();
        commands.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>("", Map.of(Metadata.PROJECT, key)), QUESTION), answer);
        return answer.thenApply(result -> {
            if (result.isExceptional()) throw new CompletionException(result.exceptionResult());
            return result.getPayload();
        });
    }

    private CannotException away(Throwable failure) {
        String what = trouble.explain(failure)
                .map(StoreTrouble.Away::detail)
                .orElse("no process that decides commands has answered within " + PATIENCE_SECONDS + " s");
        return new CannotException(what, failure);
    }
}

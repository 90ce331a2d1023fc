package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;

/** Operations of a process without views: it asks one that has them. */
record RemoteOperations(QueryBus queries) implements Operations {
    private static final int PATIENCE_SECONDS = 5;
    static final String STATUS = "eu.waymark.status";

    /** Has a process with views answer those without. */
    static Registration answer(QueryBus queries, Operations here) {
        return queries.subscribe(STATUS, RecordStatus.class, _ -> here.status());
    }

    /** Of a question: who asks how it stands does so when all others wait, and has little patience. */
    static int priority(QueryMessage<?, ?> question) {
        return question.getQueryName().equals(STATUS) ? AnsweringThreads.BESIDE : 0;
    }

    @Override
    public RecordStatus status() {
        var question = new GenericQueryMessage<>("", STATUS, ResponseTypes.instanceOf(RecordStatus.class));
        try {
            QueryResponseMessage<RecordStatus> response = queries.query(question)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            if (!response.isExceptional()) return response.getPayload();
            throw away(response.exceptionResult());
        } catch (CompletionException e) {
            throw away(e);
        }
    }

    private static CannotException away(Throwable failure) {
        return new CannotException("no process that answers queries can be reached", failure);
    }

    @Override
    public void rebuild(List<String> views) {
        throw new CannotException("this process has no views: have them rebuilt in one that answers queries");
    }

    @Override
    public SignedCheckpoint checkpoint() {
        throw new CannotException("this process signs nothing: ask for a checkpoint in one that answers queries");
    }

    @Override
    public KeyChanged rotateKey() {
        throw new CannotException("this process holds no key: change it in one that answers queries");
    }

    @Override
    public boolean awaitViews(Duration atMost) {
        throw new CannotException("this process has no views: ask for what you wait for with after=");
    }

    @Override
    public <T> T at(Instant simulated, Callable<T> call) {
        throw new CannotException("the clock can be set only where one process has every role");
    }
}

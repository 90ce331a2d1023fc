package eu.waymark.backoffice.query;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.command.UnansweredException;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;

/** Asks the query side, and says what it cannot answer as a problem. May be used from any thread. */
public final class QuestionDesk {
    private final QueryBus bus;
    private final StoreTrouble trouble;
    private final Waiting waiting;

    /** @param waiting for whoever answers */
    public QuestionDesk(QueryBus bus, StoreTrouble trouble, Waiting waiting) {
        this.bus = bus;
        this.trouble = trouble;
        this.waiting = waiting;
    }

    /** A part of a list. Throws {@link ProblemException} where there is none. */
    public Page<?> list(Object query) {
        if (ask(query) instanceof Page<?> page) return page;
        throw new IllegalStateException(query.getClass().getSimpleName() + " was not answered with a list");
    }

    /**
     * Every item of a list, however many pages it has: for lists that are shown whole. Throws {@link ProblemException} where there is none.
     *
     * @param query the query for a part of it
     * @param <T> what the query is answered with
     */
    @SuppressWarnings("unchecked") // a list query is answered with a page of what it asks for
    public <T> List<T> all(Function<Paging, ?> query) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = (Page<T>) list(query.apply(new Paging(Paging.LARGEST_LIMIT, cursor)));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /** A single thing. Throws {@link ProblemException} where there is none. */
    public Single<?> single(Object query) {
        if (ask(query) instanceof Single<?> single) return single;
        throw new IllegalStateException(query.getClass().getSimpleName() + " was not answered with a single thing");
    }

    /**
     * What is asked of another process beside the record, by its name. Throws {@link ProblemException} where nobody answers.
     *
     * @param question what its name does not say
     */
    public <R> R ask(String name, Object question, Class<R> answer) {
        return answer(new GenericQueryMessage<>(question, name, ResponseTypes.instanceOf(answer)));
    }

    private QueryAnswer<?> ask(Object query) {
        return Answered.orProblem(
                answer(new GenericQueryMessage<>(query, ResponseTypes.instanceOf(QueryAnswer.class))));
    }

    private <R> R answer(QueryMessage<?, R> question) {
        try {
            QueryResponseMessage<R> response = waiting.answer(() -> bus.query(question));
            if (!response.isExceptional()) return response.getPayload();
            throw failed(question.getPayload(), response.exceptionResult());
        } catch (UnansweredException e) {
            throw notReady(e.away());
        } catch (CompletionException e) {
            throw failed(question.getPayload(), Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private RuntimeException failed(Object query, Throwable failure) {
        return trouble.explain(failure)
                .<RuntimeException>map(QuestionDesk::notReady)
                .orElseGet(() -> new IllegalStateException(query + " failed", failure));
    }

    private static ProblemException notReady(StoreTrouble.Away away) {
        return new ProblemException(
                Problem.of(503, "not-ready", "The views cannot answer yet", away.detail() + "; ask again later"));
    }
}

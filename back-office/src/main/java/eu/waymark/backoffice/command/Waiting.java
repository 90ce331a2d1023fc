package eu.waymark.backoffice.command;

import eu.waymark.backoffice.command.StoreTrouble.Away;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Those who wait for an answer of somebody else: each so long, and so many at once, so that one who hangs holds neither a request for
 * ever nor every thread that takes requests. May be used from any thread.
 */
public final class Waiting {
    /**
     * Longer than an append may take, or a journal is asked to wait; shorter than the minute that a proxy commonly waits, which could not
     * say what was recorded.
     */
    public static final Duration LONGEST = Duration.ofSeconds(45);

    /** Of each kind, commands and questions; {@code server.tomcat.threads.max} leaves some beside both. */
    public static final int PLACES = 80;

    private final Duration longest;
    private final int places;
    private final Semaphore free;

    /** @param places how many may wait at once */
    public Waiting(Duration longest, int places) {
        this.longest = longest;
        this.places = places;
        this.free = new Semaphore(places);
    }

    /** For another process. */
    public static Waiting forOthers() {
        return new Waiting(LONGEST, PLACES);
    }

    /** For what is answered on the thread that asks, which waits for nobody. */
    public static Waiting forNobody() {
        return new Waiting(LONGEST, Integer.MAX_VALUE);
    }

    /**
     * Asks, and waits for the answer. Throws {@link CompletionException} where asking failed.
     *
     * @param asking sends the question, and is not called where too many wait already
     * @throws UnansweredException where there is no answer, and what that means
     */
    public <T> T answer(Supplier<? extends CompletableFuture<T>> asking) {
        if (!free.tryAcquire())
            throw new UnansweredException(
                    new Away("no", places + " requests like this one wait for an answer already"));
        try {
            return inTime(asking.get());
        } finally {
            free.release();
        }
    }

    private <T> T inTime(CompletableFuture<T> asked) {
        try {
            return asked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new UnansweredException(new Away(
                    "unknown", "the process that handles this has not answered within " + longest.toSeconds() + " s"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnansweredException(new Away("unknown", "the server is going down"));
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }
}

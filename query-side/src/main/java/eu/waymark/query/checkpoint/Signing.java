package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.answer.Freshness.Horizon;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.KeyAnnounced;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs when it is time to, and when it is asked to. What keeps it from signing is noted, told to the log once, and tried again. Rounds
 * are made by one thread; everything else may be called from any.
 */
public final class Signing {
    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);
    /** How long a round waits for the views: the next one comes soon. */
    private static final Duration SHORT = Duration.ofSeconds(1);
    /** How long whoever asks for a checkpoint, or ends the process, waits for them. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RecordReader reader;
    private final Checkpoints checkpoints;
    private final Horizon horizon;
    private final Supplier<Optional<String>> difference;
    private final Clock clock;
    private final Schedule schedule;
    private volatile @Nullable String trouble;

    /** @param difference what the record is known to differ in from what it was; while there is one nothing is signed */
    public Signing(
            RecordReader reader,
            Checkpoints checkpoints,
            Horizon horizon,
            Supplier<Optional<String>> difference,
            Clock clock) {
        this.reader = reader;
        this.checkpoints = checkpoints;
        this.horizon = horizon;
        this.difference = difference;
        this.clock = clock;
        this.schedule = new Schedule(reader, clock.instant());
    }

    /** Signs where a checkpoint is due. */
    public void round() {
        attempt(() -> {
            Instant now = clock.instant();
            if (!schedule.isDue(now, checkpoints.latest())) return;
            schedule.tried(now);
            sign(SHORT);
        });
    }

    /** Signs what no checkpoint covers, if anything, whether one is due or not: the process ends. */
    public void last() {
        attempt(() -> {
            long covered = checkpoints
                    .latest()
                    .map(latest -> latest.checkpoint().size())
                    .orElse(0L);
            if (reader.size() != covered) sign(PATIENCE);
        });
    }

    /**
     * The checkpoint over all that is recorded now: signed now, or the last one where nothing has come since.
     *
     * @throws LedgerDiffersException where the record is not what it was
     * @throws NotSignedException where nothing is recorded, or the views do not hold all of it in time
     * @throws CheckpointsUnavailableException where the checkpoint cannot be kept
     * @throws eu.waymark.query.store.ViewNotReadyException while the ledger is still being built
     */
    public Described now() {
        return sign(PATIENCE);
    }

    /** The checkpoint in which the present key hands over to the next, over the announcement and all else that is recorded; as for {@link #now}. */
    Described handOver(SigningKey next, KeyAnnounced announced) {
        StoredEvent event =
                reader.readStream(Streams.ledger(announced.key().origin()), announced.sequence(), 1).stream()
                        .findFirst()
                        .orElseThrow(() -> NotSignedException.notHeld(announced.sequence()));
        return sign(PATIENCE, () -> checkpoints.handOver(next, event.position()));
    }

    /** Why the last attempt came to nothing. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private Described sign(Duration atMost) {
        return sign(atMost, checkpoints::sign);
    }

    private Described sign(Duration atMost, Supplier<Described> work) {
        difference.get().ifPresent(found -> {
            throw new LedgerDiffersException(found);
        });
        long recorded = reader.size();
        if (recorded == 0) throw NotSignedException.nothingRecorded();
        if (!holds(recorded, atMost)) throw NotSignedException.viewsBehind(recorded);
        Described signed = work.get();
        trouble = null;
        return signed;
    }

    private boolean holds(long recorded, Duration atMost) {
        try {
            return horizon.await(recorded - 1, atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void attempt(Runnable signing) {
        try {
            signing.run();
        } catch (RuntimeException e) {
            String sentence = String.valueOf(e.getMessage());
            if (!sentence.equals(trouble)) LOG.warn("no checkpoint was signed: {}", sentence);
            trouble = sentence;
        }
    }
}

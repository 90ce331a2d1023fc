package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.answer.Freshness.Horizon;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.Haste;
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
    private final Claim claim;
    private final SignedElsewhere elsewhere;
    private final Settled settled;
    private final Supplier<Optional<String>> difference;
    private final Clock clock;
    private final Schedule schedule;
    private volatile @Nullable String trouble;

    /**
     * @param claim whoever holds it signs, where several processes could
     * @param difference what the record is known to differ in from what it was; while there is one nothing is signed
     * @param settled how much of the record may be signed
     */
    public Signing(
            RecordReader reader,
            Checkpoints checkpoints,
            Horizon horizon,
            Claim claim,
            Supplier<Optional<String>> difference,
            Settled settled,
            Clock clock) {
        this.reader = reader;
        this.checkpoints = checkpoints;
        this.horizon = horizon;
        this.claim = claim;
        this.settled = settled;
        this.elsewhere = new SignedElsewhere(claim, checkpoints, settled.lag());
        this.difference = difference;
        this.clock = clock;
        this.schedule = new Schedule(reader, clock.instant());
    }

    /** Signs where a checkpoint is due, or somebody wants one; nothing where another process does. */
    public void round() {
        attempt(() -> {
            // Looked at in each round, whoever signs: how long something has been there is known from when it was seen.
            long size = settled.size();
            if (!claim.take()) {
                trouble = null;
                return;
            }
            Instant now = clock.instant();
            Optional<Described> latest = checkpoints.latest();
            boolean due = schedule.isDue(now, latest, size) && size > covered(latest);
            if (!due && !isWished(latest, size)) return;
            schedule.tried(now);
            sign(SHORT, size);
        });
    }

    /** Signs what no checkpoint covers, if anything, whether one is due or not: the process ends. */
    public void last() {
        attempt(() -> Haste.in(this::signLast));
    }

    private void signLast() {
        if (!elsewhere.isHere()) return;
        long size = settled.size();
        if (size > covered(checkpoints.latest())) sign(PATIENCE, size);
    }

    private boolean isWished(Optional<Described> latest, long size) {
        long covered = covered(latest);
        long wished = checkpoints.series().wished();
        return wished > covered && size > covered && size >= Math.min(wished, reader.size());
    }

    static long covered(Optional<Described> latest) {
        return latest.map(last -> last.checkpoint().size()).orElse(0L);
    }

    /**
     * The checkpoint over all that is recorded now: signed now, or the last one where nothing has come since. Where another process
     * signs, that one is asked.
     *
     * @throws LedgerDiffersException where the record is not what it was
     * @throws NotSignedException where nothing is recorded, the views do not hold all of it in time, or the process that signs does not
     *     sign it in time
     * @throws CheckpointsUnavailableException where the checkpoint cannot be kept
     * @throws eu.waymark.query.store.ViewNotReadyException while the ledger is still being built
     */
    public Described now() {
        Optional<Described> signed = claim.take() ? signAll() : Optional.empty();
        return signed.orElseGet(() -> elsewhere.signed(recorded(), this::signAll));
    }

    /** Waits until an announcement may be signed, and says how many events may; as for {@link #now}. */
    long awaitSettled(KeyAnnounced announced) {
        StoredEvent event =
                reader.readStream(Streams.ledger(announced.key().origin()), announced.sequence(), 1).stream()
                        .findFirst()
                        .orElseThrow(() -> NotSignedException.notHeld(announced.sequence()));
        return awaitSettled(event.position() + 1);
    }

    /**
     * The checkpoint in which the present key hands over to the next; as for {@link #now}.
     *
     * @param size how many events it covers, the announcement among them: no more than may be signed
     */
    Described handOver(SigningKey next, long size) {
        return sign(PATIENCE, size, () -> checkpoints.handOver(next, size))
                .orElseThrow(() -> NotSignedException.changedElsewhere(claim.other()));
    }

    /** Waits until this process signs. Throws {@link NotSignedException} where another goes on doing so: the key is changed there. */
    void awaitTurn() {
        elsewhere.awaitTurn();
    }

    /** Why the last attempt came to nothing. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private long recorded() {
        difference.get().ifPresent(found -> {
            throw new LedgerDiffersException(found);
        });
        long recorded = reader.size();
        if (recorded == 0) throw NotSignedException.nothingRecorded();
        return recorded;
    }

    private Optional<Described> signAll() {
        long recorded = recorded();
        boolean signed = covered(checkpoints.latest()) >= recorded;
        return sign(PATIENCE, signed ? recorded : awaitSettled(recorded));
    }

    /** Waits until so many events may be signed, and says how many may. */
    private long awaitSettled(long recorded) {
        long size = settled.await(recorded, settled.lag().plus(PATIENCE));
        if (size < recorded) throw NotSignedException.notSettled(recorded, settled.lag());
        return size;
    }

    private Optional<Described> sign(Duration atMost, long most) {
        return sign(atMost, most, () -> checkpoints.sign(most));
    }

    /** Nothing where another process has taken over. Newer events than it is about keep nobody waiting. */
    private Optional<Described> sign(Duration atMost, long most, Supplier<Described> work) {
        recorded();
        if (!holds(most, atMost)) throw NotSignedException.viewsBehind(most);
        Optional<Described> signed = claim.confirmed() ? signed(work) : Optional.empty();
        trouble = null;
        return signed;
    }

    private static Optional<Described> signed(Supplier<Described> work) {
        try {
            return Optional.of(work.get());
        } catch (NumberTakenException e) {
            return Optional.empty();
        }
    }

    private boolean holds(long size, Duration atMost) {
        try {
            return horizon.await(size - 1, atMost);
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

package eu.waymark.query.selfcheck;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares, round by round, what is recorded with what the ledger holds and with what was signed. It ends at the first difference, which
 * stays until the process does. Safe for use from any thread.
 */
public final class SelfCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    private final ViewReader views;
    private final Clock clock;
    private final RecordCheck record;
    private final SeriesCheck series;
    private volatile @Nullable Instant lookedAt;
    private volatile @Nullable Instant wentRoundAt;
    private volatile @Nullable String difference;
    private volatile @Nullable String trouble;

    public SelfCheck(RecordReader reader, ViewReader views, Checkpoints checkpoints, Clock clock) {
        this.views = views;
        this.clock = clock;
        this.record = new RecordCheck(reader, checkpoints);
        this.series = new SeriesCheck(reader, checkpoints);
    }

    /** The newest events, a part of the others, and some checkpoints, the newest among them. After a difference: nothing. */
    public synchronized void round() {
        if (difference != null) return;
        try {
            Look look = views.read(snapshot -> look(new MerkleTree(snapshot)));
            series.goOn(look.last());
            record.goOn(look.reached());
            Instant now = clock.instant();
            lookedAt = now;
            if (look.reached().wentRound()) wentRoundAt = now;
            trouble = null;
        } catch (LedgerDiffersException | MalformedNoteException e) {
            difference = e.getMessage();
            LOG.error(
                    "THE RECORD AND ITS LEDGER DIFFER: {}; nothing is signed any more, waymark verify finds all that differs",
                    difference);
        } catch (ViewNotReadyException e) {
            // While the ledger is being built there is nothing to compare with.
        } catch (RuntimeException e) {
            String sentence = "the self-check cannot read: " + e.getMessage();
            if (!sentence.equals(trouble)) LOG.warn(sentence);
            trouble = sentence;
        }
    }

    private Look look(MerkleTree tree) {
        return new Look(series.look(tree), record.look(tree));
    }

    /** What a round has come to, taken over once it is over. */
    private record Look(@Nullable Described last, RecordCheck.Reached reached) {}

    /** When a part was looked at last; empty before the first. */
    public Optional<Instant> lookedAt() {
        return Optional.ofNullable(lookedAt);
    }

    /** When the whole record had been; empty until then. */
    public Optional<Instant> wentRoundAt() {
        return Optional.ofNullable(wentRoundAt);
    }

    /** The first that was found, naming where it is. */
    public Optional<String> difference() {
        return Optional.ofNullable(difference);
    }

    /** What keeps it from looking. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}

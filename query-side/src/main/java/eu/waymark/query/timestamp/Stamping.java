package eu.waymark.query.timestamp;

import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.store.Claim;
import eu.waymark.shared.Sha256;
import eu.waymark.shared.ledger.LedgerOverview.TimeStamps;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the newest checkpoint stamped. An authority that does not answer is told of once, and asked again a minute later; what could not be
 * stamped meanwhile is covered by the next that is, through the links. Rounds are made by one thread; the rest may be called from any.
 */
public final class Stamping {
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);

    private final Authority authority;
    private final Checkpoints checkpoints;
    private final Claim claim;
    private final Clock clock;
    private @Nullable Instant failed;
    private volatile @Nullable String trouble;
    private volatile @Nullable Last last;

    /** @param claim whoever holds it asks the authority, where several processes could */
    public Stamping(Authority authority, Checkpoints checkpoints, Claim claim, Clock clock) {
        this.authority = authority;
        this.checkpoints = checkpoints;
        this.claim = claim;
        this.clock = clock;
    }

    /** Has the newest checkpoint stamped, where it is not. */
    public void round() {
        if (failed != null && Duration.between(failed, clock.instant()).abs().compareTo(PAUSE) < 0) return;
        try {
            checkpoints
                    .latest()
                    .filter(latest -> !isStamped(latest) && claim.held())
                    .ifPresent(this::stamp);
            failed = null;
            trouble = null;
        } catch (TimeStampRefusedException
                | CheckpointsUnavailableException
                | LedgerDiffersException
                | MalformedNoteException e) {
            // The process ends: what was under way is done at the next start.
            if (Thread.currentThread().isInterrupted()) return;
            failed = clock.instant();
            if (!String.valueOf(e.getMessage()).equals(trouble)) LOG.warn("no time stamp: {}", e.getMessage());
            trouble = e.getMessage();
        }
    }

    public TimeStamps standing() {
        Last known = last;
        return new TimeStamps(
                authority.address().toString(),
                known == null ? null : known.number(),
                known == null ? null : known.at(),
                trouble);
    }

    private boolean isStamped(Described latest) {
        long number = latest.link().number();
        Last known = last;
        if (known != null && known.number() == number) return true;
        Optional<byte[]> kept = series().timeStamp(number, latest.checkpoint().size());
        kept.ifPresent(token -> last = new Last(
                number,
                TimeStamp.read(token, digest(latest), authority.trusted()).at()));
        return kept.isPresent();
    }

    private void stamp(Described latest) {
        TimeStamp stamp = authority.stamp(digest(latest));
        series().keepTimeStamp(latest.link().number(), latest.checkpoint().size(), stamp.response());
        last = new Last(latest.link().number(), stamp.at());
    }

    private CheckpointSeries series() {
        return checkpoints.series();
    }

    private static byte[] digest(Described checkpoint) {
        return Sha256.of(checkpoint.note().written().getBytes(StandardCharsets.UTF_8));
    }

    private record Last(long number, Instant at) {}
}

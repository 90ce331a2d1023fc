package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.answer.Freshness.Horizon;
import eu.waymark.query.store.Claim;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Signing of records that keep whatever they have answered, so that it may be signed at once. */
public final class Signings {
    private Signings() {}

    /** Of a ledger that only this process can sign, and whose views hold everything. */
    public static Signing alone(RecordReader reader, Checkpoints checkpoints, Clock clock) {
        return atOnce(reader, checkpoints, (_, _) -> true, Claim.ALWAYS, Optional::empty, clock);
    }

    static Signing atOnce(
            RecordReader reader,
            Checkpoints checkpoints,
            Horizon horizon,
            Claim claim,
            Supplier<Optional<String>> difference,
            Clock clock) {
        Settled settled = new Settled(reader, Duration.ZERO, System::nanoTime);
        return new Signing(reader, checkpoints, horizon, claim, difference, settled, clock);
    }
}

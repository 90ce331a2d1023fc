package eu.waymark.query;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Freshness.Horizon;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.Identity;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.KeyRotation;
import eu.waymark.query.checkpoint.LedgerKeys;
import eu.waymark.query.checkpoint.Settled;
import eu.waymark.query.checkpoint.Signing;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.proof.CheckpointQueries;
import eu.waymark.query.proof.KeptQueries;
import eu.waymark.query.proof.LedgerQueries;
import eu.waymark.query.proof.Overview;
import eu.waymark.query.proof.ProofQueries;
import eu.waymark.query.selfcheck.SelfCheck;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.timestamp.Authority;
import eu.waymark.query.timestamp.Stamping;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnouncement;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.LedgerOverview;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;

/**
 * Signs checkpoints of the ledger, checks the record against them, and answers about both; each in a thread of its own, never in the way
 * of an append or of the follower. Safe for use from any thread.
 */
public final class Notary implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration CHECK = Duration.ofMinutes(1);
    private static final Duration STAMP = Duration.ofSeconds(1);

    private final Identity identity;
    private final Checkpoints checkpoints;
    private final SelfCheck check;
    private final Signing signing;
    private final KeyRotation rotation;
    private final @Nullable Stamping stamping;
    private final LedgerQueries ledger;
    private final CheckpointQueries questions;
    private final KeptQueries kept;
    private final ProofQueries proofs;
    private final Proving proving;
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private @Nullable Recurring signer;
    private @Nullable Recurring checker;
    private @Nullable Recurring stamper;

    Notary(
            RecordReader reader,
            ViewReader views,
            Horizon horizon,
            Asking asking,
            KeyFolder folder,
            Identity identity,
            CheckpointSeries series,
            Claim claim,
            Duration lag,
            @Nullable Authority authority,
            Clock clock) {
        this.identity = identity;
        LedgerKeys held = identity.keys(folder);
        checkpoints = new Checkpoints(reader, views, series, held, clock);
        check = new SelfCheck(reader, views, checkpoints, clock);
        Settled settled = new Settled(reader, lag, System::nanoTime);
        signing = new Signing(reader, checkpoints, horizon, claim, check::difference, settled, clock);
        rotation = new KeyRotation(folder, held, checkpoints, signing, identity.isSettled(), clock);
        stamping = authority == null ? null : new Stamping(authority, checkpoints, claim, clock);
        ledger = new LedgerQueries(views, checkpoints, signing, check, stamping, clock);
        questions = new CheckpointQueries(asking, checkpoints, clock);
        kept = new KeptQueries(asking, checkpoints, clock);
        proofs = new ProofQueries(asking, checkpoints);
        proving = Proving.of(views, series, held, checkpoints::latest, signing::now);
    }

    /** How the ledger of a folder stands that no process has open; empty where it has no key yet. */
    public static Optional<LedgerOverview> stored(Path keys, Path checkpoints, ViewPlace views) {
        List<VerifierKey> verifiers = new KeyFolder(keys).verifiers();
        if (verifiers.isEmpty()) return Optional.empty();
        VerifierKey key = verifiers.getLast();
        try (CheckpointSeries series = views.series(checkpoints)) {
            Overview standing = Overview.of(views.reading(), () -> Described.last(series, verifiers));
            return Optional.of(standing.with(key, standing.trouble(), null, null));
        }
    }

    /** The public half of the key, where it was made just now. */
    public Optional<String> newKey() {
        return Optional.of(identity)
                .filter(Identity::isNew)
                .map(made -> made.key().verifier().written());
    }

    /** Begins to answer on this bus. */
    public void subscribe(QueryBus bus) {
        registrations.addAll(Subscriptions.on(bus, ledger, questions, kept, proofs));
    }

    /** Begins to sign, to check, and to have stamped what is signed. Once. */
    public void start() {
        signer = Recurring.start("waymark-signer", LOOK, signing::round);
        checker = Recurring.start("waymark-self-check", CHECK, check::round);
        if (stamping != null) stamper = Recurring.start("waymark-time-stamps", STAMP, stamping::round);
    }

    /** One round of the self-check, now. */
    public void check() {
        check.round();
    }

    /**
     * A checkpoint over all that is recorded now; {@link Signing#now} says what it throws.
     */
    public SignedCheckpoint sign() {
        return signing.now().signed();
    }

    /**
     * Changes the key that signs, and returns once the new one does; {@link KeyRotation#change} says what it throws.
     *
     * @param announcing records that it is to be changed
     */
    public KeyChanged changeKey(Function<AnnounceSigningKey, KeyAnnouncement> announcing) {
        return rotation.change(announcing);
    }

    /** What exports take of the ledger. */
    Proving proving() {
        return proving;
    }

    /** Every checkpoint there is. */
    public CheckpointSeries series() {
        return checkpoints.series();
    }

    public LedgerOverview overview() {
        return ledger.overview();
    }

    /** No longer answers, and signs what no checkpoint covers yet. The views must be open still. */
    @Override
    public void close() {
        registrations.forEach(Registration::cancel);
        if (stamper != null) stamper.abandon();
        // It begins no other round while the checker is waited for: each may wait long for a store that is away.
        if (signer != null) signer.end();
        if (checker != null) checker.close();
        if (signer != null) {
            signer.close();
            signing.last();
        }
        checkpoints.series().close();
    }
}

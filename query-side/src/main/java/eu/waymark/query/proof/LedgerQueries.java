package eu.waymark.query.proof;

import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.Signing;
import eu.waymark.query.selfcheck.SelfCheck;
import eu.waymark.query.store.Haste;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.timestamp.Stamping;
import eu.waymark.shared.ledger.FindLedger;
import eu.waymark.shared.ledger.LedgerOverview;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers how the ledger stands, whatever state it is in. */
public record LedgerQueries(
        ViewReader views,
        Checkpoints checkpoints,
        Signing signing,
        SelfCheck check,
        @Nullable Stamping stamping,
        Clock clock) {
    public QueryAnswer<LedgerOverview> find(FindLedger query) {
        return new Single<>(clock.instant(), -1, -1, overview(), false);
    }

    public LedgerOverview overview() {
        LedgerOverview.SelfCheck checked = new LedgerOverview.SelfCheck(
                check.lookedAt().orElse(null),
                check.wentRoundAt().orElse(null),
                check.difference().orElse(null));
        Overview standing = Haste.in(() -> Overview.of(views, checkpoints::latest));
        Optional<String> lacking = Optional.ofNullable(standing.latest()).flatMap(checkpoints::lacking);
        Optional<String> trouble = Stream.of(
                        check.difference(), signing.trouble(), standing.trouble(), lacking, check.trouble())
                .flatMap(Optional::stream)
                .findFirst();
        return standing.with(checkpoints.verifier(), trouble, stamping == null ? null : stamping.standing(), checked);
    }
}

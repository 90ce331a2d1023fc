package eu.waymark.backoffice.web;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.ledger.LedgerOverview;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the record is what it was, as far as the self-check has come; a checkpoint that is late makes nobody unable to answer. */
@Component("ledger")
class LedgerHealth implements HealthIndicator {
    private final Operations operations;

    LedgerHealth(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Health health() {
        LedgerOverview ledger = ledger();
        if (ledger == null) return Health.unknown().build();
        boolean differs = ledger.check() != null && ledger.check().difference() != null;
        Health.Builder health = differs ? Health.down() : Health.up();
        health.withDetail("size", ledger.size()).withDetail("checkpoints", ledger.checkpoints());
        if (ledger.trouble() != null) health.withDetail("trouble", ledger.trouble());
        return health.build();
    }

    /** Absent where it has none, or those that have one are away: the health of the views says so. */
    private @Nullable LedgerOverview ledger() {
        try {
            return operations.status().ledger();
        } catch (CannotException away) {
            return null;
        }
    }
}

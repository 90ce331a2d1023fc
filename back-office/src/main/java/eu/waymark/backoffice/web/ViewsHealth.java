package eu.waymark.backoffice.web;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.operations.RecordStatus.View;
import eu.waymark.backoffice.problem.CannotException;
import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the record can be read, every view too, and the views follow it: which one is behind, by how much, and what stopped it. */
@Component("views")
class ViewsHealth implements HealthIndicator {
    /** Of a view of which there is nothing to read yet, or nothing new. */
    private static final Set<String> UNFIT = Set.of("building", "stopped");

    private final Operations operations;

    ViewsHealth(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Health health() {
        try {
            return health(operations.status());
        } catch (CannotException away) {
            return Health.down()
                    .withDetail("reason", String.valueOf(away.getMessage()))
                    .build();
        }
    }

    static Health health(RecordStatus status) {
        boolean answers = status.views().stream().map(View::state).noneMatch(UNFIT::contains);
        Health.Builder health = answers ? Health.up() : Health.down();
        health.withDetail("events", status.events());
        status.views().forEach(view -> health.withDetail(view.name(), view));
        return health.build();
    }
}

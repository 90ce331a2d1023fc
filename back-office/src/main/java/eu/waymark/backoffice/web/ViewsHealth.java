package eu.waymark.backoffice.web;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the record can be read and its views follow it: which one is behind, by how much, and what stopped it. */
@Component("views")
class ViewsHealth implements HealthIndicator {
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

    private static Health health(RecordStatus status) {
        boolean stopped = status.views().stream().anyMatch(view -> view.state().equals("stopped"));
        Health.Builder health = stopped ? Health.down() : Health.up();
        health.withDetail("events", status.events());
        status.views().forEach(view -> health.withDetail(view.name(), view));
        return health.build();
    }
}

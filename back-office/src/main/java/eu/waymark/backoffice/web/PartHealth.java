package eu.waymark.backoffice.web;

import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether a part of the process does its part, and what keeps it from doing so. */
public record PartHealth(Part part) implements HealthIndicator {
    @Override
    public Health health() {
        try {
            part.look();
            return Health.up().build();
        } catch (CannotException e) {
            return Health.down()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}

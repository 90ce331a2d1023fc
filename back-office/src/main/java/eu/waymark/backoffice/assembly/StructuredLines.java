package eu.waymark.backoffice.assembly;

import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** Spring Boot's JSON lines, also for what is logged before it has started, and by verbs that never start it. Made by Logback, by its name. */
public final class StructuredLines extends StructuredLogEncoder {
    @Override
    public void start() {
        String environment = Environment.class.getName();
        if (getContext().getObject(environment) == null) getContext().putObject(environment, new StandardEnvironment());
        super.start();
    }
}

package eu.waymark.eventstore.axonserver;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test that needs an Axon Server of its own: {@link GivenAxonServer}. Skipped, with a line that says so, where none is given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AxonServerCondition.class)
@ResourceLock("axon-server")
public @interface WithAxonServer {}

package eu.waymark.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The range that a number, or the length of a list, must lie in; both ends included. Becomes {@code minimum} and {@code maximum},
 * or {@code minItems} and {@code maxItems}, of the JSON schema.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Between {
    int min();

    int max();
}

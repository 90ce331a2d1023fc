package eu.waymark.command.decide;

import eu.waymark.shared.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that a command leaves out although a rule asks for them. Gathered for one decision and used by one thread. */
public final class Lacking {
    private final List<String> fields = new ArrayList<>();

    public Lacking unless(@Nullable Object given, String field) {
        if (given == null) fields.add("`" + field + "`");
        return this;
    }

    /** One violation that lists them all. */
    public void require(Rule rule, String what, Checks checks) {
        String lacking = String.join(", ", fields);
        checks.require(
                fields.isEmpty(),
                rule,
                "The " + what + " leaves out " + lacking + ".",
                "Give " + lacking + ": without that it is not evidenced.");
    }
}

package eu.waymark.shared.agreement;

import eu.waymark.shared.Between;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement asks for.
 *
 * @param target a number, from 0 to 100,000
 */
public record Target(
        Indicator indicator,
        @Between(min = 0, max = 100_000) int target) {
    /** A copy; throws {@link IllegalArgumentException} where an indicator has more than one target. */
    static @Nullable List<Target> distinct(@Nullable List<Target> targets) {
        if (targets == null) return null;
        if (targets.stream().map(Target::indicator).distinct().count() < targets.size())
            throw new IllegalArgumentException("targets must have one entry for each indicator");
        return List.copyOf(targets);
    }
}

package eu.waymark.shared.benchmark;

import eu.waymark.shared.Between;
import java.util.Collection;

/**
 * How a city meets one standard.
 *
 * @param score a number of the benchmark's scale (BEN-01)
 * @param reasons what it rests on
 */
public record Score(
        StandardId standard,
        @Between(min = -1_000, max = 1_000) int score,
        String reasons) {
    /** Throws {@link IllegalArgumentException} where a standard is scored more than once. */
    static void checkDistinct(Collection<Score> scores) {
        if (scores.stream().map(Score::standard).distinct().count() < scores.size())
            throw new IllegalArgumentException("scores must have one entry for each standard");
    }
}

package eu.waymark.command.benchmark;

import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.StandardId;
import java.util.List;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * How a city is assessed, as far as it decides.
 *
 * @param sequence sequence number of the event that recorded it
 * @param standards those that it gives a score on
 */
public record Assessment(long sequence, PSet<StandardId> standards) {

    static Assessment of(List<Score> scores, long sequence) {
        return new Assessment(
                sequence, HashTreePSet.from(scores.stream().map(Score::standard).toList()));
    }
}

package eu.waymark.shared.benchmark;

import eu.waymark.shared.Between;

/**
 * The scores that can be given.
 *
 * @param lowest the lowest score
 * @param highest the highest score, above the lowest
 */
public record Scale(
        @Between(min = -1_000, max = 1_000) int lowest,
        @Between(min = -1_000, max = 1_000) int highest) {
    public Scale {
        if (highest <= lowest) throw new IllegalArgumentException("highest must be above lowest");
    }

    public boolean has(int score) {
        return lowest <= score && score <= highest;
    }

    @Override
    public String toString() {
        return lowest + " to " + highest;
    }
}

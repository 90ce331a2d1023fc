package eu.waymark.query.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Numbers of checkpoints that follow each other, both ends among them. */
public record Span(long from, long to) {
    /** The fewest spans that hold these numbers, which go up. */
    static List<Span> of(LongStream numbers) {
        List<Span> spans = new ArrayList<>();
        numbers.forEachOrdered(number -> {
            if (!spans.isEmpty() && spans.getLast().to + 1 == number)
                spans.set(spans.size() - 1, new Span(spans.getLast().from, number));
            else spans.add(new Span(number, number));
        });
        return List.copyOf(spans);
    }

    @Override
    public String toString() {
        return from == to ? Long.toString(from) : from + " to " + to;
    }
}

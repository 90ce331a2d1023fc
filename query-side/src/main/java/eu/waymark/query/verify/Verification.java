package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.Ledger;
import eu.waymark.query.store.Generation;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Verifies a record, which others may go on writing. For one use, by one thread. */
public final class Verification {
    private final RecordReader reader;
    private final FollowedViews views;
    private final Keys keys;
    private final Pace pace;
    private final Clock clock;
    private final Faults faults = new Faults();

    /** @param clock by which a record is old enough to have been signed */
    public Verification(RecordReader reader, FollowedViews views, Keys keys, Pace pace, Clock clock) {
        this.reader = reader;
        this.views = views;
        this.keys = keys;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Compares the record with all of this.
     *
     * @param series in its order; read before the record's size is asked for, so that the record covers all that it was signed over
     * @throws eu.waymark.eventstore.RecordUnavailableException where the record cannot be reached; damage is no reason but a result
     */
    public Report compare(Stream<Kept> series, List<Kept> brought) {
        Succession succession = keys.succession(faults);
        Series own = new Series(succession, faults);
        List<Signed> signed = succession.counting(own.read(series));
        succession.compareOwn();
        List<Signed> kept = new Brought(new Signatures(succession.counting(), faults), faults).read(brought, signed);
        List<Generation> generations = views.generations().get();
        Roots roots = new Roots(sizes(signed, kept, generations));
        Walked walked = new Walk(reader, roots, pace).through(RecordSize.of(reader));
        if (own.isEmpty()) new Unsigned(reader, keys.folder(), clock).look(walked, faults);
        new Announced(reader, faults).look(succession.changes());
        return report(new Comparison(signed, kept, roots), walked, generations, succession);
    }

    private static LongStream sizes(List<Signed> series, List<Signed> brought, List<Generation> generations) {
        LongStream signed = Stream.concat(series.stream(), brought.stream()).mapToLong(Signed::size);
        LongStream followed = generations.stream()
                .filter(view -> view.view().equals(Ledger.VIEW.name()))
                .mapToLong(view -> view.position() + 1);
        return LongStream.concat(signed, followed);
    }

    private Report report(Comparison comparison, Walked walked, List<Generation> generations, Succession succession) {
        Verdict verdict = new Verdict(reader, views.reader(), comparison, walked, faults);
        verdict.reach(generations);
        long sound = verdict.sound();
        Predicate<Signed> holds = signed -> signed.size() <= sound && comparison.agrees(signed);
        return new Report(
                walked.size(),
                walked.root(),
                (int) comparison.all().count(),
                numbers(comparison, holds),
                numbers(comparison, holds.negate()),
                comparison.proof(sound).map(Proven::by).orElse(null),
                verdict.difference().orElse(null),
                faults.first(),
                faults.count(),
                Stream.concat(succession.changes().stream().map(KeyChange::said), verdict.notes().stream())
                        .toList());
    }

    private static List<Span> numbers(Comparison comparison, Predicate<Signed> wanted) {
        return Span.of(comparison.series().stream()
                .filter(wanted)
                .mapToLong(Signed::number)
                .filter(number -> number > 0));
    }
}

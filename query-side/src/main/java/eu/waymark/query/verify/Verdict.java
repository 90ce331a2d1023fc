package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.verify.Fault.About;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the first difference, by all that there is to find it with, the strongest first. For one use. */
final class Verdict {
    private final RecordReader reader;
    private final ViewReader views;
    private final Comparison comparison;
    private final Walked walked;
    private final Faults faults;
    private @Nullable Difference difference;
    private List<String> notes = List.of();

    Verdict(RecordReader reader, ViewReader views, Comparison comparison, Walked walked, Faults faults) {
        this.reader = reader;
        this.views = views;
        this.comparison = comparison;
        this.walked = walked;
        this.faults = faults;
    }

    void reach(List<Generation> generations) {
        difference = bySignatures();
        contradictions();
        order();
        ViewCheck check = new ViewCheck(reader, ledgerCheck(), walked, faults);
        check.look(generations, sound());
        notes = check.notes();
        if (difference == null) difference = unsigned(check);
    }

    /** What some checkpoint contradicts: the first difference lies where the range ends at the latest. */
    private @Nullable Difference bySignatures() {
        Locating locating = new Locating(reader, views, walked);
        return comparison
                .witnesses()
                .map(locating::locate)
                .min(Comparator.comparing(Difference::to)
                        .thenComparing(Comparator.comparing(Difference::from).reversed()))
                .orElse(null);
    }

    /** What no checkpoint covers, and yet cannot be right. */
    private @Nullable Difference unsigned(ViewCheck check) {
        Stop stop = walked.stop();
        Difference stopped = stop == null ? null : Difference.at(stop.kind(), stop.position(), stop.said());
        return Stream.of(check.difference(), Optional.ofNullable(stopped), Optional.ofNullable(walked.disordered()))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Difference::from))
                .orElse(null);
    }

    private void order() {
        Difference disordered = walked.disordered();
        if (disordered != null) faults.add(Fault.record(disordered.from(), disordered.said()));
    }

    /** One that was brought and does not fit, where the series does: both are signed, and one of them over a false record. */
    private void contradictions() {
        for (Signed brought : comparison.brought()) {
            if (comparison.agrees(brought)) continue;
            boolean seriesAgrees = !comparison.series().isEmpty()
                    && comparison.series().stream().allMatch(comparison::agrees);
            faults.add(new Fault(
                    About.CHECKPOINT,
                    brought.name(),
                    "it covers %d events, and not those of the record".formatted(brought.size())
                            + (seriesAgrees
                                    ? "; the series does agree with the record: two histories were signed with one key"
                                    : "")));
        }
    }

    private LedgerCheck ledgerCheck() {
        long covered = comparison.proof(sound()).map(Signed::size).orElse(0L);
        return new LedgerCheck(reader, views, walked, covered, faults);
    }

    Optional<Difference> difference() {
        return Optional.ofNullable(difference);
    }

    /** How many events at the beginning do not differ. */
    long sound() {
        return difference == null ? Long.MAX_VALUE : difference.from();
    }

    List<String> notes() {
        return notes;
    }
}

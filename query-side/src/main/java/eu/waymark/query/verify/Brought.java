package eu.waymark.query.verify;

import java.util.List;
import java.util.Optional;

/** The checkpoints that an auditor kept, beside the series: each should be in it. */
record Brought(Signatures signatures, Faults faults) {

    List<Signed> read(List<Kept> kept, List<Signed> series) {
        List<Signed> signed =
                kept.stream().map(signatures::read).flatMap(Optional::stream).toList();
        signed.forEach(one -> find(one, series));
        return signed;
    }

    private void find(Signed brought, List<Signed> series) {
        if (brought.link() == null || series.stream().anyMatch(brought::isSame)) return;
        boolean taken = series.stream().anyMatch(other -> other.number() == brought.number());
        faults.add(Fault.checkpoint(
                brought.name(),
                taken
                        ? "the series holds another checkpoint under its number, %d: two were signed"
                                .formatted(brought.number())
                        : "it is %s, which the series does not hold".formatted(brought.said())));
    }
}

package eu.waymark.query.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything signed beside the record's own roots. */
record Comparison(List<Signed> series, List<Signed> brought, Roots roots) {

    boolean agrees(Signed signed) {
        return roots.agree(signed.size(), signed.checkpoint().root());
    }

    /** The largest checkpoint that agrees and covers at most so many events. */
    Optional<Signed> proof(long atMost) {
        return all().filter(signed -> signed.size() <= atMost && agrees(signed))
                .max(Comparator.comparing(Signed::size));
    }

    Stream<Signed> all() {
        return Stream.concat(series.stream(), brought.stream());
    }

    /** The smallest of the series and the smallest of those brought: the first difference lies below both. */
    Stream<Witness> witnesses() {
        return Stream.concat(
                smallest(series).map(signed -> new Witness(signed, base(signed, all()))).stream(),
                smallest(brought).map(signed -> new Witness(signed, base(signed, sameHistory(signed)))).stream());
    }

    private Optional<Signed> smallest(List<Signed> among) {
        return among.stream().filter(signed -> !agrees(signed)).min(Comparator.comparing(Signed::size));
    }

    private long base(Signed signed, Stream<Signed> sameHistory) {
        return sameHistory
                .filter(other -> other.size() < signed.size() && agrees(other))
                .mapToLong(Signed::size)
                .max()
                .orElse(0);
    }

    /**
     * Those that surely belong to the history of one that was brought. That the series agrees with the record is no such proof: whoever
     * rewrote the record and has the key has signed the series again. The chain of hashes is one.
     */
    private Stream<Signed> sameHistory(Signed signed) {
        int last = series.size() - 1;
        while (last >= 0 && !signed.isSame(series.get(last)) && !signed.names(series.get(last))) last--;
        int first = last;
        while (first > 0 && series.get(first).names(series.get(first - 1))) first--;
        return Stream.concat(brought.stream(), series.subList(Math.max(first, 0), last + 1).stream());
    }
}

package eu.waymark.query.verify;

import java.util.ArrayList;
import java.util.List;

/** Faults as they are found: the first of them, and how many in all. A series signed by another key has one for each checkpoint. */
final class Faults {
    private static final int KEPT = 100;

    private final List<Fault> first = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        if (first.size() < KEPT) first.add(fault);
        count++;
    }

    List<Fault> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}

package eu.waymark.query.store;

import java.util.function.Supplier;

/**
 * Whoever only wants to know how things stand, or is about to end, is told within seconds that a store is away, while everybody else
 * waits until it is there again, as when a database makes another of its servers the primary.
 */
public final class Haste {
    private static final ScopedValue<Boolean> ASKED = ScopedValue.newInstance();

    private Haste() {}

    /** Does this, and all that it calls on this thread, in haste. */
    public static <T> T in(Supplier<T> work) {
        return ScopedValue.where(ASKED, true).call(work::get);
    }

    /** The same of what gives nothing back. */
    public static void in(Runnable work) {
        ScopedValue.where(ASKED, true).run(work);
    }

    /** Whether the caller is in haste. */
    public static boolean isAsked() {
        return ASKED.isBound();
    }
}

package eu.waymark.backoffice.command;

import java.util.Optional;

/** Tells a store that is away from a fault of ours. Its two sides know their own exceptions; the edge only asks. */
public interface StoreTrouble {
    /**
     * What a failed command means.
     *
     * @return empty where the failure is not the store's
     */
    Optional<Away> explain(Throwable failure);

    /**
     * A store does not answer.
     *
     * @param recorded {@code no} where nothing was recorded, {@code unknown} where that is not known
     * @param detail what is so, and the way out
     */
    record Away(String recorded, String detail) {}
}

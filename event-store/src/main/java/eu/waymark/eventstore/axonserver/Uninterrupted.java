package eu.waymark.eventstore.axonserver;

/** Reading that an interrupt must not cut short: half a page would look like a whole one. */
final class Uninterrupted {
    private Uninterrupted() {}

    /** Reads again where the thread was interrupted meanwhile, and leaves the interrupt set. */
    static <T> T read(Reading<T> reading) {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    T read = reading.once();
                    if (!Thread.interrupted()) return read;
                } catch (InterruptedException e) {
                    Thread.interrupted();
                }
                interrupted = true;
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    /** What can be done again without harm. */
    interface Reading<T> {
        T once() throws InterruptedException;
    }
}

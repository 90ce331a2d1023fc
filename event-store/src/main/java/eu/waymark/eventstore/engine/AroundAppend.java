package eu.waymark.eventstore.engine;

/** Stands around each write of a record, for whoever measures or traces it. Called from any thread. */
@FunctionalInterface
public interface AroundAppend {
    AroundAppend NOTHING = (_, write) -> write.run();

    /**
     * Writes, once, and lets whatever that throws through.
     *
     * @param events how many are written together
     * @param write throws what {@link RecordStore#append} says
     */
    void append(int events, Runnable write);
}

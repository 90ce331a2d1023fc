package eu.waymark.query.store;

import eu.waymark.query.fold.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Keeps the documents of every view and the positions they stand on. All of it is derived from the record.
 *
 * <p>One thread writes, in the process that holds the {@link #claim}; {@link #read} may be called from any. Every method throws
 * {@link ViewStoreException} where the store is away, and its subclass {@link ViewsDamagedException} where what it holds cannot be
 * trusted.
 */
public interface ViewStore extends ViewReader, AutoCloseable {
    /** Whose turn it is to write. */
    Claim claim();

    /**
     * Whose turn it is to sign the ledger of these views: of the processes that write, also where several builds of Waymark do, one.
     *
     * @param goingOn whether the views can be read here and follow the record; who cannot sign leaves the turn to another
     */
    default Claim signing(BooleanSupplier goingOn) {
        return claim();
    }

    List<Generation> generations();

    /** Begins an empty generation beside the live one. */
    Generation begin(Projection<?> view);

    /** What is held under those of these keys under which anything is, and on which event each stands. */
    Map<Key, Held> load(Generation generation, Collection<Key> keys);

    /**
     * Writes the documents of all these changes and moves the positions of their generations, or moves none of them. Clears what is
     * noted as trouble of the generations.
     *
     * <p>An engine without transactions may leave documents of a write that failed. Each says on which event it stands, and
     * {@link Generation#ahead} how far they may go; what is written again is written once.
     */
    void write(Collection<Change> changes);

    /** Makes these generations the live ones of their views, all at once; the ones that were live are gone afterwards. */
    void promote(Collection<Promotion> built);

    void drop(Generation generation);

    /** Notes what stopped the follower of these generations, for whoever asks from another process. */
    void trouble(Collection<Generation> generations, String cause);

    /** Throws away everything, whatever state it is in. Readers find no live view until one is promoted again. */
    void clear();

    @Override
    void close();

    /** A generation that has caught up, with the projection that built it. */
    record Promotion(Projection<?> view, Generation generation) {}
}

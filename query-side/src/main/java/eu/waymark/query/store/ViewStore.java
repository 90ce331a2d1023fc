package eu.waymark.query.store;

import eu.waymark.query.fold.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps the documents of every view and the positions they stand on. All of it is derived from the record.
 *
 * <p>One thread writes; {@link #read} may be called from any. Every method throws {@link ViewStoreException} where the store is away,
 * and its subclass {@link ViewsDamagedException} where what it holds cannot be trusted; nothing is half done then.
 */
public interface ViewStore extends ViewReader, AutoCloseable {
    List<Generation> generations();

    /** Begins an empty generation beside the live one. */
    Generation begin(Projection<?> view);

    /** Those of these documents that there are, in their JSON. */
    Map<Key, byte[]> load(Generation generation, Collection<Key> keys);

    /** Writes documents and positions of all these changes, or none of them. Clears what is noted as trouble of the generations. */
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

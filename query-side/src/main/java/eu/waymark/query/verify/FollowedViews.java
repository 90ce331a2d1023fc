package eu.waymark.query.verify;

import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewReader;
import java.util.List;
import java.util.function.Supplier;

/**
 * The views beside the record.
 *
 * @param generations says where each stands; asked once, before the record's size
 * @param reader reads the tiles of the ledger; may throw {@link eu.waymark.query.store.ViewStoreException} where there are none
 */
public record FollowedViews(Supplier<List<Generation>> generations, ViewReader reader) {}

/** The view store of several machines: one MongoDB database of derived collections that can be dropped at any time. */
@NullMarked
package eu.waymark.query.store.mongo;

import org.jspecify.annotations.NullMarked;

/** The stores of several machines in one MongoDB database: views, which are derived, and checkpoints, which are not. */
@NullMarked
package eu.waymark.query.store.mongo;

import org.jspecify.annotations.NullMarked;

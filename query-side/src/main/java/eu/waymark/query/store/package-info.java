/** The port of the view stores: documents by view, generation, project and key, and the positions they stand on. */
@NullMarked
package eu.waymark.query.store;

import org.jspecify.annotations.NullMarked;

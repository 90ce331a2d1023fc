/** Proves verification by really tampering: with the file of the record, with checkpoints, with keys and with views. */
@NullMarked
package eu.waymark.query.verify;

import org.jspecify.annotations.NullMarked;

/** Writes a bundle, file by file as it is made, after the record was compared with the ledger. */
@NullMarked
package eu.waymark.query.bundle.write;

import org.jspecify.annotations.NullMarked;

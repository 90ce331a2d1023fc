/** Verification: recomputes the ledger from the record itself and compares it with all that was ever signed. */
@NullMarked
package eu.waymark.query.verify;

import org.jspecify.annotations.NullMarked;

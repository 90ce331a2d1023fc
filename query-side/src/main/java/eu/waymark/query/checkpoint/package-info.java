/** Checkpoints: the signed heads of the ledger that an auditor keeps, the keys that sign them, and the series they form. */
@NullMarked
package eu.waymark.query.checkpoint;

import org.jspecify.annotations.NullMarked;

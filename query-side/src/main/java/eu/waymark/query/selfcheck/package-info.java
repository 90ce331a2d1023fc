/** The self-check: reads the record again, a part at a time, and compares it with the ledger and with every checkpoint. */
@NullMarked
package eu.waymark.query.selfcheck;

import org.jspecify.annotations.NullMarked;

/** Proves the ledger against RFC 6962's own definition, its known vectors, and proofs that were tampered with. */
@NullMarked
package eu.waymark.query.ledger;

import org.jspecify.annotations.NullMarked;

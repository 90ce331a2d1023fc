/** The ledger: a Merkle tree over all events of the record, kept as one more view, and the proofs that are read from it. */
@NullMarked
package eu.waymark.query.ledger;

import org.jspecify.annotations.NullMarked;

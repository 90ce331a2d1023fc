/** The ledger: what it is asked, the checkpoints signed over it, and proofs from it. */
@NullMarked
package eu.waymark.shared.ledger;

import org.jspecify.annotations.NullMarked;

/** The ledger: what it is asked, the checkpoints signed over it, proofs from it, and the change of the key that signs. */
@NullMarked
package eu.waymark.shared.ledger;

import org.jspecify.annotations.NullMarked;

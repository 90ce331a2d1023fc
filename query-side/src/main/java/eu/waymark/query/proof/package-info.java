/** Answers about the ledger: how it stands, its checkpoints, and proofs from it. */
@NullMarked
package eu.waymark.query.proof;

import org.jspecify.annotations.NullMarked;

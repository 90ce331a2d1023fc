/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.ledger;

import org.jspecify.annotations.NullMarked;

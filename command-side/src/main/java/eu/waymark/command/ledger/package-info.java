/** What happens to the ledger itself: the announcement of the key that is to sign it. */
@NullMarked
package eu.waymark.command.ledger;

import org.jspecify.annotations.NullMarked;

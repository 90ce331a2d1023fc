/** The canonical form of an event and its hash: what the ledger's leaves cover, the same on every engine. */
@NullMarked
package eu.waymark.eventstore.ledger;

import org.jspecify.annotations.NullMarked;

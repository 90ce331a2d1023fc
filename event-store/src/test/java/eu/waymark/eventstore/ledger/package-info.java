/** The leaf's form, checked against the page that specifies it. */
@NullMarked
package eu.waymark.eventstore.ledger;

import org.jspecify.annotations.NullMarked;

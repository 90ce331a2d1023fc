/** Where each partner stands, and what it owes. */
@NullMarked
package eu.waymark.query.partner;

import org.jspecify.annotations.NullMarked;

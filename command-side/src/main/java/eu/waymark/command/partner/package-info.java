/** Decides about partners and their local stakeholders. */
@NullMarked
package eu.waymark.command.partner;

import org.jspecify.annotations.NullMarked;

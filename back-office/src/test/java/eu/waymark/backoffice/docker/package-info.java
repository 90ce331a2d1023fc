/** Proofs of what is written for containers, none of which runs here: it is parsed, and held against the application. */
@NullMarked
package eu.waymark.backoffice.docker;

import org.jspecify.annotations.NullMarked;

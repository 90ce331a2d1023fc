/** Proofs of the words. */
@NullMarked
package eu.waymark.backoffice.words;

import org.jspecify.annotations.NullMarked;

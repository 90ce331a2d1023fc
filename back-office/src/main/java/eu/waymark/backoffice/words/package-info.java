/** How the state of a partner is put into few words, on pages and in a terminal alike. */
@NullMarked
package eu.waymark.backoffice.words;

import org.jspecify.annotations.NullMarked;

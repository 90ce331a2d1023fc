/** Proves that the self-check finds what was changed, and sees nothing where nothing was. */
@NullMarked
package eu.waymark.query.selfcheck;

import org.jspecify.annotations.NullMarked;

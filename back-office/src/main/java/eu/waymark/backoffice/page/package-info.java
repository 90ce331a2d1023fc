/** What people read in a browser: pages rendered here, without script, from the answers that programs get, too. */
@NullMarked
package eu.waymark.backoffice.page;

import org.jspecify.annotations.NullMarked;

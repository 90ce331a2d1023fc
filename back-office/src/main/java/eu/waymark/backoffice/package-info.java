/** Shows and asks: HTTP interface, command line, the main class. */
@NullMarked
package eu.waymark.backoffice;

import org.jspecify.annotations.NullMarked;

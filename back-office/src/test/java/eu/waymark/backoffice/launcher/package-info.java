/** The script `./waymark`, driven from outside in repositories of its own. */
@NullMarked
package eu.waymark.backoffice.launcher;

import org.jspecify.annotations.NullMarked;

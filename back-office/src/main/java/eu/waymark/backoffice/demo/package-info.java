/** The demonstration: the history of VALUES and a fictitious one as commands, and the table it ends with. */
@NullMarked
package eu.waymark.backoffice.demo;

import org.jspecify.annotations.NullMarked;

/** How a command comes in: body, headers and actor become one message, its answer one reply. */
@NullMarked
package eu.waymark.backoffice.command;

import org.jspecify.annotations.NullMarked;

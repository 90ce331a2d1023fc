/** What a command is answered with. */
@NullMarked
package eu.waymark.shared.answer;

import org.jspecify.annotations.NullMarked;

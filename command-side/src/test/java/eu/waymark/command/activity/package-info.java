/** Proves the deciding of this subject. */
@NullMarked
package eu.waymark.command.activity;

import org.jspecify.annotations.NullMarked;

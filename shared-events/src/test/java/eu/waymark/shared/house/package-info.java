/** The rules of the house that any module can be held to. */
@NullMarked
package eu.waymark.shared.house;

import org.jspecify.annotations.NullMarked;

/** What the agreement asks for, and how far the record has come. */
@NullMarked
package eu.waymark.query.agreement;

import org.jspecify.annotations.NullMarked;

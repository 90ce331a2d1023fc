/** What a verification says: as JSON, and as a person reads it. */
@NullMarked
package eu.waymark.backoffice.verification;

import org.jspecify.annotations.NullMarked;

/** A bundle: what an auditor takes home of one project, with all that proves it. {@code docs/bundle.md} specifies it. */
@NullMarked
package eu.waymark.query.bundle;

import org.jspecify.annotations.NullMarked;

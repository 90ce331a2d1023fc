/** How the edge writes JSON, and how strictly it reads it. */
@NullMarked
package eu.waymark.backoffice.json;

import org.jspecify.annotations.NullMarked;

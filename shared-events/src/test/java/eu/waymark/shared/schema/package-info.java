/** Makes the JSON schemas from the records, and shows that what is approved is what they say. */
@NullMarked
package eu.waymark.shared.schema;

import org.jspecify.annotations.NullMarked;

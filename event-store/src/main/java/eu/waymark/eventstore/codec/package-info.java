/** Events as JSON under logical names: written in one form, read strictly, old revisions carried forward. */
@NullMarked
package eu.waymark.eventstore.codec;

import org.jspecify.annotations.NullMarked;

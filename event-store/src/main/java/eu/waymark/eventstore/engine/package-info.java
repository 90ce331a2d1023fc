/** What every engine does alike: the check before the write, the unit of work, raw records as Axon's messages. */
@NullMarked
package eu.waymark.eventstore.engine;

import org.jspecify.annotations.NullMarked;

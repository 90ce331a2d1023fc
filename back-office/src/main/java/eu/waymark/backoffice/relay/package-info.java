/** Files that a process with views makes and one without hands out: asked for over the query bus, part by part. */
@NullMarked
package eu.waymark.backoffice.relay;

import org.jspecify.annotations.NullMarked;

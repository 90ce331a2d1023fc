/** Time stamps on checkpoints: RFC 3161 tokens from an authority that somebody else runs. */
@NullMarked
package eu.waymark.query.timestamp;

import org.jspecify.annotations.NullMarked;

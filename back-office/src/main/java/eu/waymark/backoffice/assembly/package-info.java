/** Where the process is put together: the only place that sees the other sides. */
@NullMarked
package eu.waymark.backoffice.assembly;

import org.jspecify.annotations.NullMarked;

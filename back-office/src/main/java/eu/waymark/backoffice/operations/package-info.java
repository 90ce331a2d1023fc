/** What an operator sees and does beside commands and queries: status, rebuild, waiting, simulated time. */
@NullMarked
package eu.waymark.backoffice.operations;

import org.jspecify.annotations.NullMarked;

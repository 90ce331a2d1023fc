/** The benchmarks of the communities, and who is still to be assessed. */
@NullMarked
package eu.waymark.query.benchmark;

import org.jspecify.annotations.NullMarked;

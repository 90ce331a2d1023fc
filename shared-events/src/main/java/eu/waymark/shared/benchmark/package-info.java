/** Benchmarks: the cities of a community of practice, assessed against agreed European standards. */
@NullMarked
package eu.waymark.shared.benchmark;

import org.jspecify.annotations.NullMarked;

/** Decides about benchmarks: standards agreed, cities assessed, published. */
@NullMarked
package eu.waymark.command.benchmark;

import org.jspecify.annotations.NullMarked;

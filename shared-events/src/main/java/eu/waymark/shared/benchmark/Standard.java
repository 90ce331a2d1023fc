package eu.waymark.shared.benchmark;

import eu.waymark.shared.Line;

/**
 * A standard that cities are assessed against.
 *
 * @param standard the readable name that it goes by in this benchmark
 * @param title what it asks of a city
 */
public record Standard(StandardId standard, @Line String title) {}

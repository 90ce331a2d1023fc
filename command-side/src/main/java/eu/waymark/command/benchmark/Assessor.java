package eu.waymark.command.benchmark;

import eu.waymark.shared.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses a city.
 *
 * @param city the city that is assessed
 * @param peer the city that the reviewer comes from; absent where the city assesses itself
 */
public record Assessor(PartnerId city, @Nullable PartnerId peer) {}

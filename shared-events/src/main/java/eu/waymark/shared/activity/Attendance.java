package eu.waymark.shared.activity;

import eu.waymark.shared.Between;
import eu.waymark.shared.partner.PartnerId;

/**
 * How many attended for one partner in one function.
 *
 * @param heads persons, from 1 to 10,000
 */
public record Attendance(
        PartnerId partner,
        ParticipantFunction function,
        @Between(min = 1, max = 10_000) int heads) {}

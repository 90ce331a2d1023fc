package eu.waymark.shared.activity;

import eu.waymark.shared.Between;
import eu.waymark.shared.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * How many attended for one partner in one function.
 *
 * @param heads persons, from 1 to 10,000; absent where it is known that they attended and not how many
 */
public record Attendance(
        PartnerId partner,
        ParticipantFunction function,
        @Nullable @Between(min = 1, max = 10_000) Integer heads) {}

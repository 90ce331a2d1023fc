package eu.waymark.shared.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A community of practice was formed. */
public record CommunityFormed(
        CommunityCode community,
        String theme,
        LocalDate occurredOn,
        @Nullable String note) implements CommunityEvent {}

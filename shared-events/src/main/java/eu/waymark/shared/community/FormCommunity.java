package eu.waymark.shared.community;

import eu.waymark.shared.Line;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Forms a community of practice round a theme.
 *
 * @param theme what its cities work on
 */
public record FormCommunity(
        ProjectId project,
        CommunityCode community,
        @Line String theme,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements CommunityCommand {
    @Override
    public boolean creates() {
        return true;
    }
}

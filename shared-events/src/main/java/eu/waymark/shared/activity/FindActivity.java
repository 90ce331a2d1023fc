package eu.waymark.shared.activity;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One activity. */
public record FindActivity(
        ProjectId project, UUID activity, @Nullable Long after) implements Query<ActivityOverview> {}

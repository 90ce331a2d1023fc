package eu.waymark.shared.activity;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One activity. */
public record FindActivity(
        ProjectId project, UUID activity, @Nullable When when) implements Query<ActivityOverview> {}

package eu.waymark.shared.community;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The communities of practice, by letter. */
public record FindCommunities(ProjectId project, @Nullable When when, Paging paging)
        implements Query<CommunityOverview> {}

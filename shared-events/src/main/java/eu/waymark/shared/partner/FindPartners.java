package eu.waymark.shared.partner;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The partner status matrix, by partner. */
public record FindPartners(ProjectId project, @Nullable When when, Paging paging) implements Query<PartnerStatus> {}

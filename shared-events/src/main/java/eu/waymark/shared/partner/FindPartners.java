package eu.waymark.shared.partner;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import org.jspecify.annotations.Nullable;

/** The partner status matrix, by partner. */
public record FindPartners(ProjectId project, @Nullable Long after, Paging paging) implements Query<PartnerStatus> {}

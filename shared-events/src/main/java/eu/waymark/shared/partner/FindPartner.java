package eu.waymark.shared.partner;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Query;
import org.jspecify.annotations.Nullable;

/** The status of one partner. */
public record FindPartner(
        ProjectId project, PartnerId partner, @Nullable Long after) implements Query<PartnerStatus> {}

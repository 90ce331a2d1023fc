package eu.waymark.shared.partner;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The status of one partner. */
public record FindPartner(
        ProjectId project, PartnerId partner, @Nullable When when) implements Query<PartnerStatus> {}

package eu.waymark.shared.timeline;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a project, newest last. Each condition that is given must hold.
 *
 * @param kind an item's kind, such as {@code EXCHANGE} or {@code PARTNER}
 * @param from first day of {@code occurredOn}
 * @param to last day of {@code occurredOn}
 */
public record FindTimeline(
        ProjectId project,
        @Nullable PartnerId partner,
        @Nullable CommunityCode community,
        @Nullable TimelineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable When when,
        Paging paging)
        implements Query<TimelineItem> {}

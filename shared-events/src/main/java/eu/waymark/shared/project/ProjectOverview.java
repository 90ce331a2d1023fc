package eu.waymark.shared.project;

import eu.waymark.shared.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project at a glance.
 *
 * @param startsOn first day of the agreed period; absent until the agreement is signed
 * @param endsOn last day of the agreed period, as amended
 * @param amendments how often the agreement was amended
 * @param partners admitted partners that have not withdrawn
 * @param planned activities that are neither completed nor cancelled
 * @param lastRecordedAt when its last event was recorded
 */
public record ProjectOverview(
        ProjectId project,
        String acronym,
        String title,
        String fund,
        PartnerId lead,
        @Nullable String charter,
        List<String> relatedProjects,
        ZoneId timeZone,
        boolean closed,
        @Nullable String agreement,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int amendments,
        int partners,
        int communities,
        int planned,
        int completed,
        int cancelled,
        Instant lastRecordedAt) {}

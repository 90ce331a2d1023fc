package eu.waymark.shared.journal;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The events of a project themselves, in order, read from the record and not from a view.
 *
 * @param from first sequence number wanted
 * @param waitSeconds how long to wait where there is no such event yet, from 0 to 30; nothing comes to the past
 * @param asOf only those recorded by then; absent: all there are
 */
public record ReadJournal(
        ProjectId project,
        long from,
        int limit,
        int waitSeconds,
        @Nullable AsOf asOf) {}

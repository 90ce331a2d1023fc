package eu.waymark.shared.journal;

import eu.waymark.shared.project.ProjectId;

/**
 * The events of a project themselves, in order, read from the record and not from a view.
 *
 * @param from first sequence number wanted
 * @param waitSeconds how long to wait where there is no such event yet, from 0 to 30
 */
public record ReadJournal(ProjectId project, long from, int limit, int waitSeconds) {}

package eu.waymark.shared.project;

import eu.waymark.shared.query.Paging;

/** The portfolio: every project of the record, by name. Answered with a {@code Page} of {@link ProjectOverview}. */
public record FindProjects(Paging paging) {}

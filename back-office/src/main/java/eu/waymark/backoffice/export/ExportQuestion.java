package eu.waymark.backoffice.export;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.When;

/**
 * What is to be taken home.
 *
 * @param format such as {@code csv}
 */
public record ExportQuestion(String format, ProjectId project, When when) {}

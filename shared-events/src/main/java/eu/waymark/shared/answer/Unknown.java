package eu.waymark.shared.answer;

import eu.waymark.shared.project.ProjectId;

/**
 * What the command is about does not exist.
 *
 * @param what {@code project/values}, or a subject such as {@code activity/<id>}
 */
public record Unknown(ProjectId project, String what) implements Answer {}

package eu.waymark.shared.answer;

import eu.waymark.shared.project.ProjectId;

/** The command identifier was used before, for a command with another body. */
public record KeyReused(String commandId, ProjectId project) implements Answer {}

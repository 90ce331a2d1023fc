package eu.waymark.shared.refusal;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The commands that rules refused, oldest first. */
public record FindRefusals(ProjectId project, @Nullable When when, Paging paging) implements Query<RefusalItem> {}

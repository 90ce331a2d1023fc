package eu.waymark.shared.compare;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a project between two times, by subject. Answered from the record alone; its answer is for the later time.
 *
 * @param from the earlier time; something was recorded by then
 * @param when {@code asOf} is the later time; absent: now
 */
public record Compare(
        ProjectId project, AsOf from, @Nullable When when, Paging paging) implements Query<SubjectChange> {}

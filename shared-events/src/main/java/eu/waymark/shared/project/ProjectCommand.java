package eu.waymark.shared.project;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about the project itself. */
public sealed interface ProjectCommand extends Command permits RegisterProject, CloseProject {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of("RegisterProject", "Register a project", RegisterProject.class, Rule.PRJ_03),
            CommandType.of("CloseProject", "Close a project", CloseProject.class));

    @Override
    default String subject() {
        return Subjects.PROJECT;
    }
}

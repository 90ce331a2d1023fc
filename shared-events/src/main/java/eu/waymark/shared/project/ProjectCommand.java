package eu.waymark.shared.project;

import eu.waymark.shared.Command;
import eu.waymark.shared.Subjects;

/** Commands about the project itself. */
public sealed interface ProjectCommand extends Command permits RegisterProject, CloseProject {
    @Override
    default String subject() {
        return Subjects.PROJECT;
    }
}

package eu.waymark.shared.project;

import eu.waymark.shared.Event;
import eu.waymark.shared.Subjects;

/** What happened to the project itself. */
public sealed interface ProjectEvent extends Event permits ProjectRegistered, ProjectClosed {
    @Override
    default String subject() {
        return Subjects.PROJECT;
    }
}

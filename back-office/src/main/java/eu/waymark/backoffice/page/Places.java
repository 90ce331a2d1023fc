package eu.waymark.backoffice.page;

import eu.waymark.shared.Subjects;
import eu.waymark.shared.project.ProjectId;

/** Where the pages of a project show what a subject's name stands for. Immutable. */
public final class Places {
    private final String home;

    Places(ProjectId project) {
        this.home = "/projects/" + project.value();
    }

    /** The address for a name such as {@code roadmap/turin}; the project's own where its page shows the subject. */
    public String of(String subject) {
        String[] parts = subject.split("/", 2);
        String name = parts[parts.length - 1];
        return switch (parts[0]) {
            case "activity" -> home + "/activities/" + name;
            case "roadmap" -> home + "/roadmaps/" + name;
            case "partner", "needs-analysis" -> home + "/partners/" + name;
            case "benchmark" -> home + "/benchmarks#community-" + name;
            case "community" -> home + "#community-" + name;
            case "output" -> home + "/guidelines#outputs";
            case Subjects.GUIDELINES -> home + "/guidelines";
            case Subjects.AGREEMENT -> home + "#targets";
            default -> home;
        };
    }
}

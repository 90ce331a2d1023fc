package eu.waymark.backoffice.page;

import eu.waymark.shared.Subjects;

/** Where the pages of a project show what a subject's name stands for. Immutable. */
public final class Places {
    private final String home;
    private final Seen seen;

    Places(Seen seen) {
        this.home = "/projects/" + seen.project().value();
        this.seen = seen;
    }

    /** The address for a name such as {@code roadmap/turin}, as of the same time; the project's own where its page shows the subject. */
    public String of(String subject) {
        return PastLinks.kept(place(subject), seen.asOf());
    }

    private String place(String subject) {
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

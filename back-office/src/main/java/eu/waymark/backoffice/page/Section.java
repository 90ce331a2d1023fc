package eu.waymark.backoffice.page;

/** The pages of a project that its navigation leads to. */
enum Section {
    OVERVIEW("Overview", ""),
    TIMELINE("Timeline", "/timeline"),
    ACTIVITIES("Activities", "/activities"),
    ROADMAPS("Roadmaps", "/roadmaps"),
    BENCHMARKS("Benchmarks", "/benchmarks"),
    GUIDELINES("Guidelines and outputs", "/guidelines"),
    COMPARE("Compare two days", "/compare");

    private final String label;
    private final String path;

    Section(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** What follows the project's own address. */
    public String path() {
        return path;
    }
}

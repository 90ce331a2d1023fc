package eu.waymark.query.store;

/** Where a document lies within a generation of a view. */
public record Key(String project, String key) {
    /** Projects and keys are often numbered, and numbers that are merely added up collide by the thousand. */
    @Override
    public int hashCode() {
        return project.hashCode() * 0x9E3779B9 ^ key.hashCode();
    }
}

package eu.waymark.backoffice.folder;

import org.jspecify.annotations.Nullable;

/**
 * Where the views are to be kept.
 *
 * @param mongodbUri of a MongoDB database; absent: in the data folder
 */
public record ViewsSetting(@Nullable String mongodbUri) {
    public static final String PROPERTY = "waymark.views.mongodb.uri";
    public static final String VARIABLE = "WAYMARK_VIEWS_MONGODB_URI";
    public static final ViewsSetting IN_FOLDER = new ViewsSetting(null);

    /** What this process was started with: the system property, or else the environment. What is blank is not set. */
    public static ViewsSetting ofProcess() {
        String property = System.getProperty(PROPERTY, "");
        String set = property.isBlank() ? System.getenv(VARIABLE) : property;
        return set == null || set.isBlank() ? IN_FOLDER : new ViewsSetting(set.strip());
    }

    /** Without the address: a password may be in it. */
    @Override
    public String toString() {
        return mongodbUri == null ? "in the folder" : "in MongoDB";
    }
}

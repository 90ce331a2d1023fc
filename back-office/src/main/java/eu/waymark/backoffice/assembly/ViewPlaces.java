package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.query.ViewPlace;

/** Which engine keeps the views. Never the one in the place of the other. */
public final class ViewPlaces {
    /** Names a MongoDB database; where it is not set, the views are in the data folder. */
    public static final String SETTING = "waymark.views.mongodb.uri";

    public static final String VARIABLE = "WAYMARK_VIEWS_MONGODB_URI";

    private ViewPlaces() {}

    static ViewPlace of(DataFolder folder, Settings settings) {
        return settings.text(SETTING)
                .<ViewPlace>map(ViewPlace.InMongoDb::new)
                .orElseGet(() -> new ViewPlace.InFile(folder.views()));
    }
}

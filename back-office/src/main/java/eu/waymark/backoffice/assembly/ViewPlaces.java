package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ViewsSetting;
import eu.waymark.query.ViewPlace;

/** Which engine keeps the views. Never the one in the place of the other. */
final class ViewPlaces {
    private ViewPlaces() {}

    static ViewPlace of(DataFolder folder, ViewsSetting setting) {
        String uri = setting.mongodbUri();
        return uri == null ? new ViewPlace.InFile(folder.views()) : new ViewPlace.InMongoDb(uri);
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.query.ViewPlace;
import java.util.List;
import java.util.Optional;

/** Which engine keeps the views. Never the one in the place of the other. */
public final class ViewPlaces {
    /** Names a MongoDB database; where it is not set, the views are in the data folder. */
    public static final String SETTING = SettingNames.VIEWS_MONGODB_URI;

    public static final String VARIABLE = "WAYMARK_VIEWS_MONGODB_URI";

    private static final String MONGODB = "mongodb";
    private static final String SQLITE = "sqlite";

    private ViewPlaces() {}

    /** @throws CannotException where what names the engine and what names the database contradict each other */
    static ViewPlace of(DataFolder folder, Settings settings) {
        Optional<String> uri = settings.text(SETTING);
        String engine =
                settings.oneOf(SettingNames.VIEWS, uri.isPresent() ? MONGODB : SQLITE, List.of(SQLITE, MONGODB));
        if (engine.equals(MONGODB))
            return new ViewPlace.InMongoDb(settings.required(SETTING, "the views are in MongoDB"));
        if (uri.isEmpty()) return new ViewPlace.InFile(folder.views());
        throw new CannotException(
                SettingNames.VIEWS + " is sqlite, and " + SETTING + " names a database: unset one of them");
    }

    /** Whether either engine is named, and not only taken because none is. */
    static boolean isNamed(Settings settings) {
        return settings.text(SettingNames.VIEWS).isPresent()
                || settings.text(SETTING).isPresent();
    }

    /** These, with the views in this database whatever else is set. */
    public static Settings inMongoDb(Settings settings, String uri) {
        return settings.with(SETTING, uri).with(SettingNames.VIEWS, MONGODB);
    }
}

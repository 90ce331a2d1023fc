package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.ViewPlaces;
import eu.waymark.backoffice.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the views are, as each verb that meets them is told. */
final class ViewsOption {
    @Option(
            names = "--views-mongodb-uri",
            paramLabel = "URI",
            description = {
                "keep the views in this MongoDB database, and not in the folder",
                "(default: " + ViewPlaces.VARIABLE + ", which other users of the machine do not see)"
            })
    private @Nullable String uri;

    /** What the process was started with, and what this option says otherwise. */
    Settings settings() {
        Settings settings = Settings.ofProcess();
        return uri == null ? settings : ViewPlaces.inMongoDb(settings, uri);
    }
}

package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.folder.ViewsSetting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the views are, as each verb that meets them is told. */
final class ViewsOption {
    @Option(
            names = "--views-mongodb-uri",
            paramLabel = "URI",
            description = {
                "keep the views in this MongoDB database, and not in the folder",
                "(default: " + ViewsSetting.VARIABLE + ", which other users of the machine do not see)"
            })
    private @Nullable String uri;

    ViewsSetting setting() {
        return uri == null ? ViewsSetting.ofProcess() : new ViewsSetting(uri);
    }
}

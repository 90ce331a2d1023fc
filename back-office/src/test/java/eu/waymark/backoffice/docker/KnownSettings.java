package eu.waymark.backoffice.docker;

import eu.waymark.backoffice.settings.UnknownSettings;
import java.util.Set;
import java.util.TreeSet;

/** Every variable that the application reads, its launcher's among them, and where traces go. */
final class KnownSettings {
    private KnownSettings() {}

    static Set<String> variables() {
        Set<String> known = new TreeSet<>(UnknownSettings.variables());
        known.add("OTEL_EXPORTER_OTLP_ENDPOINT");
        return known;
    }
}

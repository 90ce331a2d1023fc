package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.axonserver.AxonServerRecord;
import eu.waymark.eventstore.axonserver.AxonServerSettings;
import eu.waymark.eventstore.axonserver.Patience;
import eu.waymark.eventstore.codec.EventSerializer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The record in the Axon Server that the settings name. */
final class AxonServerRecords {
    private AxonServerRecords() {}

    static OpenedRecord open(Settings settings) {
        AxonServerRecord record = AxonServerRecord.open(server(settings), new EventSerializer());
        return new OpenedRecord(record.engine(), record.reader(), true, record);
    }

    static <T> T read(Settings settings, Consumer<String> told, Function<RecordReader, T> reading) {
        try (AxonServerRecord record =
                AxonServerRecord.open(server(settings), new EventSerializer(), Patience.ofReader(told))) {
            return reading.apply(record.reader());
        }
    }

    /** @throws CannotException naming the setting that is missing or cannot be */
    static AxonServerSettings server(Settings settings) {
        settings.required(SettingNames.AXON_SERVER_SERVERS, "the record is in an Axon Server");
        return server(settings, settings.list(SettingNames.AXON_SERVER_SERVERS), context(settings));
    }

    /** The one that is set; the server's own where none is. */
    static String context(Settings settings) {
        return settings.text(SettingNames.AXON_SERVER_CONTEXT).orElse("default");
    }

    /** Another server than the one that is set, which lets this process in in the same way. Throws as {@link #server(Settings)}. */
    static AxonServerSettings server(Settings settings, List<String> servers, String context) {
        try {
            return new AxonServerSettings(
                    servers,
                    context,
                    settings.text(SettingNames.AXON_SERVER_TOKEN).orElse(null),
                    settings.flag(SettingNames.AXON_SERVER_TLS),
                    settings.text(SettingNames.AXON_SERVER_CERTIFICATES)
                            .map(Path::of)
                            .orElse(null));
        } catch (IllegalArgumentException e) {
            throw new CannotException(
                    "the settings " + SettingNames.EVENTS + ".axon-server.* cannot be: " + e.getMessage(), e);
        }
    }
}

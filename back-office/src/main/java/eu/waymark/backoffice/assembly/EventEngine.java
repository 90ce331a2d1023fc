package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where the events are kept. Nothing of an engine that was not chosen is loaded, and none takes another's place. */
enum EventEngine {
    SQLITE("sqlite") {
        @Override
        boolean hasRecord(DataFolder folder) {
            return folder.hasRecord();
        }

        @Override
        OpenedRecord open(DataFolder folder, Settings settings) {
            SqliteRecord record = SqliteRecord.open(folder.events(), new EventSerializer());
            return new OpenedRecord(record.engine(), record.reader(), false, record);
        }

        @Override
        <T> T read(DataFolder folder, Settings settings, Consumer<String> told, Function<RecordReader, T> reading) {
            try (SqliteRecordReader reader = SqliteRecord.openReadOnly(folder.events())) {
                return reading.apply(reader);
            }
        }
    },

    AXON_SERVER("axon-server") {
        @Override
        boolean hasRecord(DataFolder folder) {
            return true;
        }

        @Override
        OpenedRecord open(DataFolder folder, Settings settings) {
            if (folder.hasRecord())
                throw new CannotException(
                        "the data folder " + folder.path() + " holds a record of its own, events.db, and " + SETTING
                                + " says that the record is in Axon Server: name another folder with --data");
            return AxonServerRecords.open(settings);
        }

        @Override
        <T> T read(DataFolder folder, Settings settings, Consumer<String> told, Function<RecordReader, T> reading) {
            return AxonServerRecords.read(settings, told, reading);
        }
    };

    static final String SETTING = SettingNames.EVENTS;

    private final String configured;

    EventEngine(String configured) {
        this.configured = configured;
    }

    /** The one that is set; the embedded one where none is. Throws {@link CannotException} where there is no such engine. */
    static EventEngine of(Settings settings) {
        String chosen = settings.oneOf(SETTING, SQLITE.configured, List.of(SQLITE.configured, AXON_SERVER.configured));
        return chosen.equals(AXON_SERVER.configured) ? AXON_SERVER : SQLITE;
    }

    /** As it is set and shown. */
    String configured() {
        return configured;
    }

    /** Whether there can be events for a process on this folder. */
    abstract boolean hasRecord(DataFolder folder);

    abstract OpenedRecord open(DataFolder folder, Settings settings);

    /**
     * Reads beside the processes that write, and closes what it took to do so. Waits where that takes long.
     *
     * @param told how far it is, while it waits
     */
    abstract <T> T read(DataFolder folder, Settings settings, Consumer<String> told, Function<RecordReader, T> reading);
}

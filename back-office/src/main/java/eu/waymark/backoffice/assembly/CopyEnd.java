package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.engine.RecordStore;
import java.nio.file.Path;
import java.util.function.Function;

/** A record that is copied from or to, as it is named on the command line: the engine, a colon, and where it is. */
sealed interface CopyEnd permits CopyFile, CopyServer {
    String SQLITE = "sqlite:";
    String AXON_SERVER = "axon-server:";

    /**
     * What is named.
     *
     * @param option that names it
     * @param settings say how an Axon Server lets this process in
     * @throws IllegalArgumentException where no such engine, or no such place, can be
     * @throws eu.waymark.backoffice.problem.CannotException where the settings cannot be
     */
    static CopyEnd named(String option, String name, Settings settings) {
        if (name.startsWith(SQLITE) && name.length() > SQLITE.length())
            return new CopyFile(Path.of(name.substring(SQLITE.length())));
        if (name.startsWith(AXON_SERVER) && name.length() > AXON_SERVER.length())
            return CopyServer.named(option, name.substring(AXON_SERVER.length()), settings);
        throw new IllegalArgumentException(option
                + " names an engine and where it is, such as sqlite:data/main/events.db or axon-server:axon.internal:8124, and not "
                + name);
    }

    /** Whether both are known to be one record. */
    boolean isSame(CopyEnd other);

    /** Reads it, beside whoever writes it. */
    <T> T read(Function<RecordReader, T> reading);

    /** Writes it; makes it where there is none. */
    <T> T write(Function<RecordStore, T> writing);
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.axonserver.AxonServerRecord;
import eu.waymark.eventstore.axonserver.AxonServerSettings;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.engine.RecordStore;
import java.util.List;
import java.util.function.Function;

/** A record in an Axon Server. */
record CopyServer(AxonServerSettings server) implements CopyEnd {
    /** {@code HOST[:PORT][/CONTEXT]}, several of one cluster with commas between. Throws as {@link CopyEnd#named}. */
    static CopyServer named(String option, String place, Settings settings) {
        int slash = place.indexOf('/');
        List<String> servers = List.of((slash < 0 ? place : place.substring(0, slash)).split(",", -1));
        String context = slash < 0 ? AxonServerRecords.context(settings) : place.substring(slash + 1);
        try {
            // By itself: what stands on the command line is wrong usage, what the settings say is not.
            new AxonServerSettings(servers, context, null, false, null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    option + " names an Axon Server as HOST:PORT/CONTEXT: " + e.getMessage(), e);
        }
        return new CopyServer(AxonServerRecords.server(settings, servers, context));
    }

    @Override
    public boolean isSame(CopyEnd other) {
        return other instanceof CopyServer(AxonServerSettings theirs) && server.isSame(theirs);
    }

    @Override
    public <T> T read(Function<RecordReader, T> reading) {
        return write(reading::apply);
    }

    @Override
    public <T> T write(Function<RecordStore, T> writing) {
        try (AxonServerRecord record = AxonServerRecord.open(server, new EventSerializer())) {
            return writing.apply(record.store());
        }
    }
}

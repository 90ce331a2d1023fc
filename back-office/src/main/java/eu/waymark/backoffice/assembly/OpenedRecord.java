package eu.waymark.backoffice.assembly;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.engine.RecordStorageEngine;

/**
 * The record of this process, in the store that was chosen.
 *
 * @param shared whether other processes may write it too
 * @param store what has to be closed
 */
record OpenedRecord(RecordStorageEngine engine, RecordReader reader, boolean shared, AutoCloseable store)
        implements AutoCloseable {
    @Override
    public void close() throws Exception {
        store.close();
    }
}

package eu.waymark.eventstore.sqlite;

import java.time.Duration;

/** Where the record ends, and the wait until it goes on. */
interface Head {
    long size();

    /** As {@link eu.waymark.eventstore.RecordReader#awaitBeyond}. */
    long awaitBeyond(long size, Duration atMost) throws InterruptedException;
}

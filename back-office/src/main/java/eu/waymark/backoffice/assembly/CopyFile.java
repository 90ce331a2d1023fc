package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.engine.RecordStore;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A record in a file. */
record CopyFile(Path file) implements CopyEnd {
    @Override
    public boolean isSame(CopyEnd other) {
        try {
            return other instanceof CopyFile(Path theirs) && Files.exists(theirs) && Files.isSameFile(file, theirs);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public <T> T read(Function<RecordReader, T> reading) {
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file)) {
            return reading.apply(reader);
        }
    }

    @Override
    public <T> T write(Function<RecordStore, T> writing) {
        makeFolder();
        try (SqliteRecord record = SqliteRecord.open(file, new EventSerializer())) {
            return writing.apply(record.store());
        }
    }

    private void makeFolder() {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }
}

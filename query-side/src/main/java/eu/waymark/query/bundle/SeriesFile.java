package eu.waymark.query.bundle;

import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.SignedNote;
import java.nio.charset.StandardCharsets;

/** A checkpoint as it stands in a bundle, under the name that it has in its series. */
public record SeriesFile(String path, SignedNote note, Checkpoint checkpoint) {
    /** So many are in a bundle at most. */
    public static final int MOST = 1_000;

    /** In bytes; one has a few hundred. */
    public static final int LONGEST = 16 << 10;

    public static SeriesFile of(SignedNote note, Link link) {
        return of(path(link.number(), Checkpoint.of(note.text()).size()), note);
    }

    /** @throws eu.waymark.query.checkpoint.MalformedNoteException where the note is no checkpoint */
    public static SeriesFile of(String path, SignedNote note) {
        return new SeriesFile(path, note, Checkpoint.of(note.text()));
    }

    /** One in which a key hands over to the next. */
    public static SeriesFile change(SignedNote note, Link link) {
        long size = Checkpoint.of(note.text()).size();
        return of(BundlePaths.KEYS + CheckpointFolder.name(link.number(), size), note);
    }

    /** Of the checkpoint of this number in its series. */
    public static String path(long number, long size) {
        return BundlePaths.CHECKPOINTS + CheckpointFolder.name(number, size);
    }

    public byte[] content() {
        return note.written().getBytes(StandardCharsets.UTF_8);
    }
}

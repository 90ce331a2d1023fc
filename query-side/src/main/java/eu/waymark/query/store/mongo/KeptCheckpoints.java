package eu.waymark.query.store.mongo;

import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.SignedNote;
import org.bson.Document;

/** How a checkpoint lies in its collection: {@code _id} (its number), {@code size}, {@code note}, and {@code timeStamp} where it has one. */
final class KeptCheckpoints {
    static final String TIME_STAMP = "timeStamp";

    private KeptCheckpoints() {}

    static Document document(long number, long size, SignedNote note) {
        return new Document("_id", number).append("size", size).append("note", note.written());
    }

    /** @param series where it lies, for what is said of it */
    static KeptNote note(Document stored, MongoCheckpoints series) {
        long number = number(stored, "_id");
        long size = number(stored, "size");
        return new KeptNote(CheckpointFolder.name(number, size), number, size, () -> read(stored, number, series));
    }

    private static SignedNote read(Document stored, long number, MongoCheckpoints series) {
        try {
            if (!isWhole(stored)) throw new MalformedNoteException("it lies under " + stored.get("_id"));
            if (stored.get("note") instanceof String note) return SignedNote.of(note);
            throw new MalformedNoteException("it lacks its note");
        } catch (MalformedNoteException e) {
            throw new MalformedNoteException(
                    "checkpoint %d in %s is no signed note: %s".formatted(number, series, e.getMessage()));
        }
    }

    private static boolean isWhole(Document stored) {
        return stored.get("_id") instanceof Long || stored.get("_id") instanceof Integer;
    }

    private static long number(Document stored, String field) {
        return stored.get(field) instanceof Number number ? number.longValue() : 0;
    }
}

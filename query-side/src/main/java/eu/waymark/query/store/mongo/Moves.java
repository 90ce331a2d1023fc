package eu.waymark.query.store.mongo;

import com.mongodb.client.model.Updates;
import eu.waymark.query.store.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How the state moves with a write: before its documents, and after them. */
final class Moves {
    private Moves() {}

    /** From here on documents may be ahead: the record must hold the event up to which they are. */
    static Bson[] begin(Collection<Change> changes) {
        return changes.stream()
                .map(change -> Updates.set(
                        State.field(change.generation()) + ".ahead",
                        new Document("position", change.position()).append("event", change.event())))
                .toArray(Bson[]::new);
    }

    static Bson[] finish(Collection<Change> changes) {
        List<Bson> moves = new ArrayList<>();
        for (Change change : changes) {
            String generation = State.field(change.generation());
            moves.add(Updates.set(generation + ".position", change.position()));
            moves.add(Updates.set(generation + ".event", change.event()));
            moves.add(Updates.unset(generation + ".trouble"));
            moves.add(Updates.unset(generation + ".ahead"));
        }
        return moves.toArray(Bson[]::new);
    }
}

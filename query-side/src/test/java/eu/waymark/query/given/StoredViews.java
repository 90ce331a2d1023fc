package eu.waymark.query.given;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.follow.WorkingSet;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Generation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** Every document of the live views, byte for byte: {@code view/project/key} to its JSON. */
public final class StoredViews {
    private StoredViews() {}

    /** As they stand in the file, while nobody writes it. */
    public static SortedMap<String, String> of(Path file) {
        SortedMap<String, String> all = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("SELECT view, number FROM generation WHERE live = 1")) {
                while (row.next()) tables.add(row.getString(1) + "_" + row.getInt(2));
            }
            for (String table : tables) {
                String view = table.substring(0, table.indexOf('_'));
                try (ResultSet row = statement.executeQuery("SELECT project, key, document FROM documents_" + table)) {
                    while (row.next())
                        all.put(view + "/" + row.getString(1) + "/" + row.getString(2), text(row.getBytes(3)));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As they stand in MongoDB, while nobody writes them. */
    public static SortedMap<String, String> of(Mongo mongo) {
        SortedMap<String, String> all = new TreeMap<>();
        mongo.generations().forEach((name, generation) -> {
            Document found = (Document) generation;
            if (!found.getBoolean("live")) return;
            String collection = mongo.documents(name);
            for (Document stored : mongo.raw(
                    database -> database.getCollection(collection).find().into(new ArrayList<>())))
                if (!stored.getBoolean("gone"))
                    all.put(
                            found.getString("view") + "/" + stored.getString("project") + "/" + stored.getString("key"),
                            stored.getString("document"));
        });
        return all;
    }

    /** As they are when these events are folded in one go, with no store at all. */
    public static SortedMap<String, String> folded(List<Projection<?>> views, List<RecordedEvent> events) {
        SortedMap<String, String> all = new TreeMap<>();
        for (Projection<?> view : views) {
            WorkingSet<?> documents = new WorkingSet<>(view, keys -> Map.of());
            documents.fold(events);
            Change change = documents.changes(new Generation(view.name(), 1, 1, false, -1, null, null));
            if (change != null)
                change.written()
                        .forEach(written -> all.put(
                                view.name() + "/" + written.key().project() + "/"
                                        + written.key().key(),
                                text(written.json())));
        }
        return all;
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}

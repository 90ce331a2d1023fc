package eu.waymark.query.store.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewsDamagedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;

/** The documents of each generation of an edition, in a collection of its own. Safe for use from any thread. */
final class Collections {
    private static final int EXISTS = 48;

    private final Server server;
    private final Edition edition;

    Collections(Server server, Edition edition) {
        this.server = server;
        this.edition = edition;
    }

    <T> T with(Generation generation, Function<MongoCollection<Document>, T> work) {
        return server.call(database -> work.apply(database.getCollection(name(generation))));
    }

    /** Empty, whatever a process that died at this may have left. */
    void make(Generation generation) {
        if (!generation.view().matches("[a-z]+"))
            throw new IllegalArgumentException("a view's name has lower-case letters only");
        server.call(database -> {
            try {
                database.createCollection(name(generation));
            } catch (MongoCommandException e) {
                if (e.getErrorCode() != EXISTS) throw e;
                database.getCollection(name(generation)).drop();
                database.createCollection(name(generation));
            }
            return generation;
        });
    }

    /** Made after the load, where filling them costs far less than keeping them up during the load. Nothing where they are there. */
    void index(Generation generation, Lifted lifted) {
        with(generation, collection -> {
            collection.createIndex(Indexes.ascending("project", "order", "key"));
            for (String facet : lifted.facets())
                collection.createIndex(Indexes.ascending("project", Lifted.field(facet), "order", "key"));
            return generation;
        });
    }

    void drop(Generation generation) {
        with(generation, collection -> {
            collection.drop();
            return generation;
        });
    }

    /**
     * Drops what no generation has: left by a process that died between two steps, or written late by one that had lost its claim.
     *
     * @throws ViewsDamagedException where a generation lacks its documents
     */
    void tidy(List<Generation> generations) {
        Set<String> wanted = new HashSet<>();
        for (Generation generation : generations) wanted.add(name(generation));
        for (String found : all()) if (!wanted.remove(found)) drop(found);
        if (!wanted.isEmpty())
            throw new ViewsDamagedException(server + " lacks " + wanted + "; the views are rebuilt", null);
    }

    /** The number of the generation that this collection is of, by its view. */
    Map.Entry<String, Integer> number(String collection) {
        String generation = edition.generation(collection);
        int end = generation.lastIndexOf('_');
        return Map.entry(generation.substring(0, end), Integer.valueOf(generation.substring(end + 1)));
    }

    /** The names of all that are there. */
    List<String> all() {
        List<String> names =
                server.call(database -> database.listCollectionNames().into(new ArrayList<>()));
        return names.stream().filter(edition::owns).toList();
    }

    void drop(String name) {
        server.call(database -> {
            database.getCollection(name).drop();
            return name;
        });
    }

    private String name(Generation generation) {
        return edition.collection(State.name(generation));
    }
}

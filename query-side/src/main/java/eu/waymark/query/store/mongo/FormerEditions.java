package eu.waymark.query.store.mongo;

import com.mongodb.client.model.Updates;
import eu.waymark.query.store.ViewsDamagedException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Throws away the views that other builds of Waymark have folded, once nobody has for so long on the clock of this process. It takes
 * their claim first: a process of such a build that comes back is shut out by that write, and builds its views anew. Until then it
 * finds them where it left them.
 *
 * <p>What is left of an edition is its state, without generations: the numbers in it keep a late collection from being taken for a new
 * one.
 */
final class FormerEditions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FormerEditions.class);
    private static final int LOOKS = 60;

    private final Server server;
    private final Edition own;
    private final Duration rest;
    private final BooleanSupplier folds;
    private final Map<Edition, Standstill> seen = new HashMap<>();
    private final Set<Edition> unreadable = new HashSet<>();
    private final Heart looks;

    /** @param folds whether this process does: one of an edition is enough to look */
    FormerEditions(Server server, Edition own, Duration rest, BooleanSupplier folds) {
        this.server = server;
        this.own = own;
        this.rest = rest;
        this.folds = folds;
        this.looks = new Heart("waymark-former-views", rest.dividedBy(LOOKS), this::look);
    }

    private void look() {
        if (!folds.getAsBoolean()) return;
        for (Edition edition : States.editions(server)) if (!edition.equals(own)) tried(edition);
    }

    /** One that cannot be read keeps nobody from the others. */
    private void tried(Edition former) {
        try {
            look(former);
        } catch (ViewsDamagedException e) {
            if (unreadable.add(former))
                LOG.warn(
                        "the views {} in {} stay there: this version of Waymark cannot read what is noted of them."
                                + " Once no process of another version runs, drop the collections {} and"
                                + " the document {} of the collection waymark by hand",
                        former.state(),
                        server,
                        former.collection("*"),
                        former.state());
        }
    }

    private void look(Edition former) {
        States states = States.of(server, former);
        State now = states.read();
        if (now == null) return;
        Standstill standstill = seen.computeIfAbsent(former, _ -> new Standstill(rest, System::nanoTime));
        if (standstill.lasts(now.showing()) && holdsAnything(now, former)) throwAway(states, now, former);
    }

    private boolean holdsAnything(State now, Edition former) {
        return !now.buildings().isEmpty()
                || !new Collections(server, former).all().isEmpty();
    }

    private void throwAway(States states, State before, Edition former) {
        String mine = states.take(before);
        if (mine == null) return;
        Collections collections = new Collections(server, former);
        List<String> found = collections.all();
        states.change(mine, List.of(), cleared(found.stream().map(collections::number)));
        // What is begun meanwhile has a higher number than any of these.
        found.forEach(collections::drop);
        states.giveUp(mine);
        LOG.info("the views {} in {}, which nobody folds any more, are thrown away", former.state(), server);
    }

    /** A process that died before it noted a generation has left its collection all the same: no number is used twice. */
    private static Bson[] cleared(Stream<Map.Entry<String, Integer>> found) {
        Stream<Bson> numbers =
                found.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max)).entrySet().stream()
                        .map(highest -> Updates.max("numbers." + highest.getKey(), highest.getValue()));
        return Stream.concat(Stream.of(Updates.set("generations", new Document())), numbers)
                .toArray(Bson[]::new);
    }

    @Override
    public void close() {
        looks.close();
    }
}

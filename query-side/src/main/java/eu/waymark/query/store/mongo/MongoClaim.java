package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.ClaimLostException;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The claim is a part of the state, so that whoever takes it shuts the one before out by the same write.
 *
 * <p>It lapses when its beat has stood still for so long on the clock of the one who waits: no two clocks are compared, and one that
 * is wrong costs time and nothing else.
 */
final class MongoClaim implements Claim, AutoCloseable {
    private static final int BEATS = 5;

    private final States states;
    private final Consumer<List<Generation>> taken;
    private final Duration lapse;
    private final AtomicReference<@Nullable String> epoch = new AtomicReference<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("waymark-claim").daemon().factory());
    private volatile @Nullable String other;
    private String seen = "";
    private long seenAt;

    /** @param taken told what there is when it has been taken */
    MongoClaim(States states, Duration lapse, Consumer<List<Generation>> taken) {
        this.states = states;
        this.lapse = lapse;
        this.taken = taken;
        long pause = lapse.toMillis() / BEATS;
        heart.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** The name of this holding. Throws {@link ClaimLostException} where there is none. */
    String epoch() {
        String held = epoch.get();
        if (held == null) throw new ClaimLostException("this process does not hold the claim on the views");
        return held;
    }

    @Override
    public boolean held() {
        return epoch.get() != null;
    }

    @Override
    public @Nullable String other() {
        if (other != null || held()) return other;
        State now = states.read();
        return now == null ? null : now.owner();
    }

    @Override
    public boolean take() {
        if (held()) return true;
        String mine = new ObjectId().toHexString();
        if (!take(mine)) return false;
        other = null;
        epoch.set(mine);
        taken.accept(states.generations());
        return true;
    }

    private boolean take(String mine) {
        State now;
        try {
            now = states.read();
        } catch (ViewsDamagedException e) {
            // Nobody can hold what nobody can read.
            now = null;
        }
        if (now == null) {
            states.replace(State.fresh(mine, Owner.NAME));
            return true;
        }
        other = now.owner();
        if (now.owner() != null && !lapsed(now.epoch() + now.beat())) return false;
        return states.changeIf(
                and(eq("epoch", now.epoch()), eq("beat", now.beat())),
                Updates.set("epoch", mine),
                Updates.set("owner", Owner.NAME),
                Updates.set("beat", 0L));
    }

    private boolean lapsed(String now) {
        if (!now.equals(seen)) {
            seen = now;
            seenAt = System.nanoTime();
        }
        return System.nanoTime() - seenAt >= lapse.toNanos();
    }

    @Override
    public boolean confirmed() {
        String mine = epoch.get();
        if (mine == null) return false;
        boolean kept = states.changeIf(eq("epoch", mine), Updates.inc("beat", 1L), Updates.currentDate("beaten"));
        if (!kept) lost(mine);
        return kept;
    }

    private void beat() {
        try {
            confirmed();
        } catch (ViewStoreException e) {
            // The server is away: whether the claim was lost is found out when it is there again.
        }
    }

    /** This holding is over. */
    void lost(String mine) {
        epoch.compareAndSet(mine, null);
    }

    @Override
    public void release() {
        String mine = epoch.getAndSet(null);
        if (mine != null) states.changeIf(eq("epoch", mine), Updates.unset("owner"));
    }

    @Override
    public void close() {
        heart.shutdownNow();
        heart.close();
    }
}

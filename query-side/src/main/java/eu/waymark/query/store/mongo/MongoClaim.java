package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.ClaimLostException;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewsDamagedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The claim is a part of the state, so that whoever takes it shuts the one before out by the same write.
 *
 * <p>It lapses when its beat has stood still for so long on the clock of the one who waits, as far as that one could see it: no two
 * clocks are compared, and one that is wrong costs time and nothing else.
 */
final class MongoClaim implements Claim, AutoCloseable {
    private static final int BEATS = 5;

    private final States states;
    private final Consumer<List<Generation>> taken;
    private final AtomicReference<@Nullable String> epoch = new AtomicReference<>();
    private final Heart heart;
    private volatile @Nullable String other;
    private final Standstill standstill;

    /** @param taken told what there is when it has been taken */
    MongoClaim(States states, Duration lapse, Consumer<List<Generation>> taken) {
        this(states, lapse, taken, System::nanoTime);
    }

    /** @param nanoseconds by which it is measured how long another has not shown itself */
    MongoClaim(States states, Duration lapse, Consumer<List<Generation>> taken, LongSupplier nanoseconds) {
        this.states = states;
        this.standstill = new Standstill(lapse, nanoseconds);
        this.taken = taken;
        this.heart = new Heart("waymark-claim", lapse.dividedBy(BEATS), this::confirmed);
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
        return other != null || held() ? other : owner();
    }

    /** Not while this process takes it: until that is known here the database already names this one. */
    private synchronized @Nullable String owner() {
        if (held()) return null;
        State now = states.read();
        return now == null ? null : now.owner();
    }

    @Override
    public synchronized boolean take() {
        if (held()) return true;
        String mine = taken();
        if (mine == null) return false;
        other = null;
        epoch.set(mine);
        taken.accept(states.generations());
        return true;
    }

    /** Looks at it without wanting it yet: once it is wanted it is known how long it has stood still. */
    synchronized void watch() {
        State now = seen();
        if (now != null) standstill.lasts(now.showing());
    }

    private @Nullable State seen() {
        State now = null;
        try {
            now = states.read();
        } catch (ViewsDamagedException e) {
            // Nobody can hold what nobody can read.
        }
        other = now == null ? null : now.owner();
        return now;
    }

    private @Nullable String taken() {
        State now = seen();
        if (now == null) {
            String mine = new ObjectId().toHexString();
            states.begin(mine);
            return mine;
        }
        return now.owner() == null || standstill.lasts(now.showing()) ? states.take(now) : null;
    }

    @Override
    public boolean confirmed() {
        String mine = epoch.get();
        if (mine == null) return false;
        boolean kept = states.changeIf(eq("epoch", mine), Updates.inc("beat", 1L), Updates.currentDate("beaten"));
        if (!kept) lost(mine);
        return kept;
    }

    /** This holding is over. */
    void lost(String mine) {
        epoch.compareAndSet(mine, null);
    }

    @Override
    public void release() {
        String mine = epoch.getAndSet(null);
        if (mine != null) states.giveUp(mine);
    }

    @Override
    public void close() {
        heart.close();
    }
}

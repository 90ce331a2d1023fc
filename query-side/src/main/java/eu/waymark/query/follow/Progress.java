package eu.waymark.query.follow;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How fast views are being built, and how long that will take. Told by one thread, asked by any. */
final class Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private long began;
    private long reported;
    private long folded;

    synchronized void begin() {
        began = System.nanoTime();
        reported = began;
        folded = 0;
    }

    synchronized void folded(int events, List<Target> building, long head) {
        folded += events;
        long now = System.nanoTime();
        if (now - reported < BETWEEN.toNanos()) return;
        reported = now;
        LOG.info("building {}: {}", names(building), pace(building, head));
    }

    /** Such as "1200000 of 5000000 events, 110000 a second, about 35 s left". */
    synchronized String pace(List<Target> building, long head) {
        long done = building.stream().mapToLong(Target::position).min().orElse(-1) + 1;
        long rate = rate();
        String pace = done + " of " + head + " events";
        return rate == 0 ? pace : pace + ", " + rate + " a second, about " + (head - done) / rate + " s left";
    }

    /** Says nothing of views that had nothing to hold. */
    synchronized void finished(List<Target> built) {
        if (folded == 0) return;
        LOG.info("built {}: {} events, {} a second", names(built), folded, rate());
    }

    private long rate() {
        double seconds = (System.nanoTime() - began) / 1e9;
        return seconds <= 0 ? 0 : (long) (folded / seconds);
    }

    private static List<String> names(List<Target> targets) {
        return targets.stream().map(target -> target.generation().view()).toList();
    }
}

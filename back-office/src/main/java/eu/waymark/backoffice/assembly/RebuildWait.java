package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits until views that were asked to be rebuilt are live again. */
record RebuildWait(List<String> names) {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** Throws {@link CannotException} where one of them stops, or is live as it was because its rebuild failed, with the cause. */
    void until(Supplier<RecordStatus> status) {
        while (!areLive(status.get())) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (Thread.interrupted())
                throw new CannotException("interrupted; the rebuild goes on while its process runs");
        }
    }

    private boolean areLive(RecordStatus status) {
        List<RecordStatus.View> mine = status.views().stream()
                .filter(view -> names.isEmpty() || names.contains(view.name()))
                .toList();
        mine.stream().filter(view -> view.state().equals("stopped")).findFirst().ifPresent(view -> {
            throw new CannotException("the view " + view.name() + " has stopped: "
                    + Objects.requireNonNullElse(view.cause(), "its cause is in the log"));
        });
        boolean live = mine.stream().allMatch(view -> view.state().equals("live"));
        if (live)
            mine.stream().filter(view -> view.cause() != null).findFirst().ifPresent(view -> {
                throw new CannotException("the view " + view.name() + " is as it was: " + view.cause());
            });
        return live;
    }
}

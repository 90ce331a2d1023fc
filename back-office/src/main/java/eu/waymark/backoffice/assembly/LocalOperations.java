package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.command.RecordingClock;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.Notary;
import eu.waymark.query.QuerySide;
import eu.waymark.query.ViewPlace;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/** Operations on the folder that this process has open. */
final class LocalOperations implements Operations {
    private final RecordReader record;
    private final QuerySide views;
    private final ViewPlace place;
    private final Notary notary;
    private final AnnouncementDesk announcements;
    private final RecordingClock clock;
    private final EventEngine events;

    LocalOperations(
            RecordReader record,
            QuerySide views,
            ViewPlace place,
            Notary notary,
            AnnouncementDesk announcements,
            RecordingClock clock,
            EventEngine events) {
        this.record = record;
        this.views = views;
        this.place = place;
        this.notary = notary;
        this.announcements = announcements;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public RecordStatus status() {
        return Statuses.of(views.status(), events, place, notary.overview());
    }

    @Override
    public void rebuild(List<String> names) {
        views.rebuild(names);
        new RebuildWait(names).until(this::status);
    }

    @Override
    public SignedCheckpoint checkpoint() {
        try {
            return notary.sign();
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    @Override
    public KeyChanged rotateKey() {
        try {
            return notary.changeKey(announcements::announce);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    @Override
    public boolean awaitViews(Duration atMost) {
        try {
            return views.awaitPosition(record.size() - 1, atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotException("interrupted while waiting for the views", e);
        }
    }

    @Override
    public <T> T at(Instant simulated, Callable<T> call) throws Exception {
        return clock.callAt(simulated, call);
    }
}

package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.relay.ExportRelay;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.command.RecordingClock;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.Notary;
import eu.waymark.query.QuerySide;
import eu.waymark.query.ViewPlace;
import java.util.Optional;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;

/** The side of a process that folds the record into views, signs its ledger, and answers what is asked of both. */
record Folding(Notary notary, Operations operations, Exports exports, Answering answering) {
    /** All that has to be closed is added to {@code closing}. */
    static Folding of(
            OpenedRecord record,
            DataFolder folder,
            Settings settings,
            Messaging messaging,
            RecordingClock clock,
            Closing closing) {
        ViewPlace place = ViewPlaces.of(folder, settings);
        QuerySide views = closing.add(QuerySide.open(record.reader(), new EventCodec(), place, clock));
        Notary notary = closing.add(views.notary(
                folder.keys(), folder.checkpoints(), SigningLag.of(settings), TimeStampSettings.authority(settings)));
        notary.start();
        // Not before it is known that they are of this ledger: who folds throws away what is another's.
        views.start();
        Operations operations = new LocalOperations(
                record.reader(),
                views,
                place,
                notary,
                new AnnouncementDesk(messaging.commands(), messaging.trouble(), messaging.waiting()),
                clock,
                EventEngine.of(settings));
        Exports exports = new LocalExports(views.exports(notary));
        Optional<ExportRelay> relay =
                messaging.connection().map(_ -> closing.add(new ExportRelay(exports, folder.relayed())));
        Answering answering = closing.add(
                Answering.on(messaging, views, () -> answer(messaging.queries(), views, notary, relay, operations)));
        return new Folding(notary, operations, exports, answering);
    }

    private static Registration answer(
            QueryBus queries, QuerySide views, Notary notary, Optional<ExportRelay> relay, Operations operations) {
        views.subscribe(queries);
        notary.subscribe(queries);
        relay.ifPresent(exports -> exports.answer(queries));
        return RemoteOperations.answer(queries, operations);
    }
}

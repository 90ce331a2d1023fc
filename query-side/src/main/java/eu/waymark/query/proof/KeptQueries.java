package eu.waymark.query.proof;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.NotRecordedException;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.shared.ledger.FindCheckpoint;
import eu.waymark.shared.ledger.FindTimeStamp;
import eu.waymark.shared.ledger.SignedCheckpoint;
import eu.waymark.shared.ledger.TimeStampReply;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.time.Clock;
import java.util.Base64;

/** Answers with one checkpoint of the series, and with the time stamp on it, as they are kept. */
public record KeptQueries(Asking asking, Checkpoints checkpoints, Clock clock) {
    public QueryAnswer<SignedCheckpoint> find(FindCheckpoint query) {
        return Guarded.answer(() -> asking.guarded(() -> new Single<>(
                clock.instant(),
                -1,
                -1,
                checkpoints.described(kept(query.number()).note()).signed(),
                false)));
    }

    public QueryAnswer<TimeStampReply> find(FindTimeStamp query) {
        return Guarded.answer(() ->
                asking.guarded(() -> new Single<>(clock.instant(), -1, -1, stamp(kept(query.number())), false)));
    }

    private KeptNote kept(long number) {
        return checkpoints
                .series()
                .kept(number)
                .orElseThrow(() ->
                        new NotRecordedException("checkpoint/" + number, "the series has no checkpoint " + number));
    }

    private TimeStampReply stamp(KeptNote kept) {
        byte[] reply = checkpoints
                .series()
                .timeStamp(kept.number(), kept.size())
                .orElseThrow(() -> new NotRecordedException(
                        "timestamp/" + kept.number(),
                        "checkpoint %d has no time stamp: it was asked for none, or the next that has one covers it"
                                .formatted(kept.number())));
        return new TimeStampReply(kept.number(), Base64.getEncoder().encodeToString(reply));
    }
}

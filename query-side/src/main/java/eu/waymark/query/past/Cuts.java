package eu.waymark.query.past;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.answer.MalformedQueryException;
import eu.waymark.query.answer.NotRecordedException;
import eu.waymark.shared.Streams;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectRegistered;
import eu.waymark.shared.query.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/** Finds where a project's stream is to be cut. Safe for use from any thread. */
public record Cuts(RecordReader reader, EventCodec codec) {

    /**
     * What was recorded of this project by then.
     *
     * @throws NotRecordedException when that is nothing
     * @throws MalformedQueryException when it has not come yet
     */
    public Cut of(ProjectId project, AsOf asOf, Instant now) {
        String stream = Streams.project(project);
        List<StoredEvent> first = reader.readStream(stream, 0, 1);
        if (first.isEmpty()) throw new NotRecordedException(stream, null);
        return switch (asOf) {
            case AsOf.Sequence at -> at(stream, at.sequence());
            case AsOf.Moment by -> {
                if (by.instant().isAfter(now)) throw future(asOf, "it is " + now);
                yield new Cut(stream, by.instant(), last(first.getFirst(), by.instant(), asOf));
            }
            case AsOf.Day by -> {
                ZoneId zone = zone(first.getFirst());
                LocalDate today = LocalDate.ofInstant(now, zone);
                if (by.day().isAfter(today)) throw future(asOf, "where the project is, it is " + today);
                Instant end =
                        by.day().plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
                long last = last(first.getFirst(), end, asOf);
                // Today has not ended: what it is answered for is now.
                yield new Cut(stream, end.isAfter(now) ? now : end, last);
            }
        };
    }

    /** All that is recorded of this project now. Throws {@link NotRecordedException} when that is nothing. */
    public Cut whole(ProjectId project, Instant now) {
        String stream = Streams.project(project);
        OptionalLong last = reader.lastSequence(stream);
        if (last.isEmpty()) throw new NotRecordedException(stream, null);
        return new Cut(stream, now, last.getAsLong());
    }

    private Cut at(String stream, long sequence) {
        List<StoredEvent> event = reader.readStream(stream, sequence, 1);
        if (!event.isEmpty()) return new Cut(stream, event.getFirst().recordedAt(), sequence);
        throw new NotRecordedException(
                stream,
                "%s has no event @%d; its last is @%d"
                        .formatted(stream, sequence, reader.lastSequence(stream).orElse(0)));
    }

    /** Halves the stream until the last event by then is found: time never goes back within it. */
    private long last(StoredEvent first, Instant by, AsOf asOf) {
        String stream = first.aggregateId();
        if (first.recordedAt().isAfter(by))
            throw new NotRecordedException(
                    stream,
                    "as of %s nothing was recorded of %s; there is something since %s"
                            .formatted(asOf.text(), stream, first.recordedAt()));
        long recorded = 0;
        long beyond = reader.lastSequence(stream).orElse(0) + 1;
        while (beyond - recorded > 1) {
            long middle = (recorded + beyond) >>> 1;
            Instant then = reader.readStream(stream, middle, 1).getFirst().recordedAt();
            if (then.isAfter(by)) beyond = middle;
            else recorded = middle;
        }
        return recorded;
    }

    private ZoneId zone(StoredEvent first) {
        return codec.decode(first.type(), first.revision(), first.payload()) instanceof ProjectRegistered registered
                ? registered.timeZone()
                : ZoneId.of("UTC");
    }

    private static MalformedQueryException future(AsOf asOf, String now) {
        return new MalformedQueryException("%s lies in the future: %s".formatted(asOf.text(), now));
    }
}

package eu.waymark.query.given;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Event;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.refusal.CommandRefused;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** The real record in its file, filled with generated histories of several projects, mixed. */
public final class Record implements AutoCloseable {
    private final SqliteRecord record;
    private final List<History> projects = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private final RandomGenerator random;

    public Record(Path file, int projects, RandomGenerator random) {
        this.record = SqliteRecord.open(file, new EventSerializer());
        this.random = random;
        for (int index = 0; index < projects; index++) this.projects.add(new History("p" + index, random));
    }

    public RecordReader reader() {
        return record.reader();
    }

    /** Appends so many events, in one unit. */
    public void append(int events) {
        List<DomainEventMessage<?>> unit = new ArrayList<>();
        for (int index = 0; index < events; index++) {
            History project = projects.get(random.nextInt(projects.size()));
            unit.add(message(project.project(), project.next()));
        }
        record.engine().appendEvents(unit);
    }

    private DomainEventMessage<?> message(String project, Event event) {
        String stream = switch (event) {
            case CommandRefused _ -> Streams.refusal(UUID.randomUUID().toString());
            case LedgerEvent about -> Streams.ledger(about.origin());
            default -> Streams.project(new ProjectId(project));
        };
        long sequence = next.merge(stream, 0L, (was, none) -> was + 1);
        return new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf('/')),
                stream,
                sequence,
                event,
                MetaData.from(Map.of(Metadata.ACTOR, "operator-1", Metadata.CLOCK, "simulated")),
                UUID.randomUUID().toString(),
                Instant.parse("2019-01-07T09:00:00Z").plusSeconds(reader().size()));
    }

    public List<RecordedEvent> everything() {
        EventCodec codec = new EventCodec();
        return RecordPages.all(reader(), 0)
                .map(event -> RecordedEvent.of(event, codec.decode(event.type(), event.revision(), event.payload())))
                .toList();
    }

    @Override
    public void close() {
        record.close();
    }
}

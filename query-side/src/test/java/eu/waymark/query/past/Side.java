package eu.waymark.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.QuerySide;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.query.QueryAnswer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;

/** A query-side that follows this record, at the instant of its last event. */
final class Side implements AutoCloseable {
    private final QuerySide side;
    private final QueryGateway gateway;

    Side(MemoryRecord record, Path views) throws InterruptedException {
        long last = record.size() - 1;
        Clock clock = Clock.fixed(record.at(last).orElseThrow().recordedAt(), ZoneOffset.UTC);
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        gateway = DefaultQueryGateway.builder().queryBus(bus).build();
        side = QuerySide.open(record, new EventCodec(), views, clock);
        side.subscribe(bus);
        side.start();
        assertThat(side.awaitPosition(last, Duration.ofSeconds(60))).isTrue();
    }

    QueryAnswer<?> ask(Object query) {
        return gateway.query(query, ResponseTypes.instanceOf(QueryAnswer.class)).join();
    }

    @Override
    public void close() {
        side.close();
    }
}

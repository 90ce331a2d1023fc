package eu.waymark.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.QuerySide;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.query.QueryAnswer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;

/** A query-side that follows this record, at the instant of its last event. */
public final class Side implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final QuerySide side;
    private final QueryGateway gateway;

    public Side(MemoryRecord record, Path views) throws InterruptedException {
        long last = record.size() - 1;
        Clock clock = Clock.fixed(record.at(last).orElseThrow().recordedAt(), ZoneOffset.UTC);
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        gateway = DefaultQueryGateway.builder().queryBus(bus).build();
        side = QuerySide.open(record, new EventCodec(), views, clock);
        side.subscribe(bus);
        side.start();
        assertThat(side.awaitPosition(last, PATIENCE)).isTrue();
    }

    public QueryAnswer<?> ask(Object query) {
        return gateway.query(query, ResponseTypes.instanceOf(QueryAnswer.class)).join();
    }

    /** Has every view built anew, and waits for that. */
    void rebuild() throws InterruptedException {
        side.rebuild(List.of());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (side.status().views().stream().noneMatch(view -> view.state() == State.REBUILDING)
                && System.nanoTime() < deadline) Thread.onSpinWait();
        while (side.status().views().stream().anyMatch(view -> view.state() != State.LIVE)
                && System.nanoTime() < deadline) side.awaitPosition(Long.MAX_VALUE, Duration.ofMillis(10));
        assertThat(side.status().views()).allMatch(view -> view.state() == State.LIVE);
    }

    @Override
    public void close() {
        side.close();
    }
}

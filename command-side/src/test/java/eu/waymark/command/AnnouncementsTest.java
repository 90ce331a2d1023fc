package eu.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.ledger.KeyAnnouncement;
import eu.waymark.shared.ledger.KeyNotAnnounced;
import eu.waymark.shared.ledger.LedgerKey;
import eu.waymark.shared.ledger.LedgerOrigin;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real bus and a real record. */
class AnnouncementsTest {
    private static final LedgerOrigin ORIGIN = new LedgerOrigin("waymark/ac8bc6bc8396eee9");
    private final SetClock machine = new SetClock("2023-03-01T23:59:59.999999Z");

    @TempDir
    Path folder;

    private SqliteRecord record;
    private CommandBus bus;

    @BeforeEach
    void open() {
        record = SqliteRecord.open(folder.resolve("events.db"), new EventSerializer());
        bus = SimpleCommandBus.builder().build();
        new Announcements(
                        EmbeddedEventStore.builder()
                                .storageEngine(record.engine())
                                .build(),
                        new RecordingClock(machine))
                .subscribe(bus);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void anAnnouncementStandsInTheStreamOfItsLedger() {
        KeyAnnouncement answer = announce("a", "b");

        assertThat(answer).isEqualTo(new KeyAnnounced(key("b"), 0, Instant.parse("2023-03-01T23:59:59.999Z")));
        assertThat(recorded()).singleElement().satisfies(event -> {
            assertThat(event.aggregateType()).isEqualTo("ledger");
            assertThat(event.aggregateId()).isEqualTo("ledger/ac8bc6bc8396eee9");
            assertThat(event.type()).isEqualTo("SigningKeyAnnounced");
            assertThat(new String(event.payload())).contains("2023-03-01");
            assertThat(event.metadata()).containsOnlyKeys(Metadata.ALWAYS);
        });
    }

    @Test
    void announcedAgainItHasTheSameAnswerAndNoSecondEvent() {
        KeyAnnouncement first = announce("a", "b");
        machine.set("2023-03-09T12:00:00Z");

        assertThat(announce("a", "b")).isEqualTo(first);
        announce("b", "c");
        assertThat(announce("a", "b")).isEqualTo(first);
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void whatDoesNotFollowIsRefusedAndNotRecorded() {
        announce("a", "b");

        assertThat(announce("x", "c")).isInstanceOf(KeyNotAnnounced.class);
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void itsTimeNeverGoesBack() {
        announce("a", "b");
        machine.set("2022-01-01T12:00:00Z");
        announce("b", "c");

        assertThat(recorded())
                .extracting(StoredEvent::recordedAt)
                .containsOnly(Instant.parse("2023-03-01T23:59:59.999Z"));
        assertThat(recorded()).extracting(StoredEvent::sequence).containsExactly(0L, 1L);
    }

    @Test
    void nothingIsRecordedOfWhichItIsNotSaidWhoAnnouncedIt() {
        CommandResultMessage<? extends KeyAnnouncement> result = sent("a", "b", Map.of());

        assertThat(result.exceptionResult()).hasMessage("an announcement without commandId");
        assertThat(recorded()).isEmpty();
    }

    private KeyAnnouncement announce(String replaces, String key) {
        return sent(
                        replaces,
                        key,
                        Metadata.ALWAYS.stream().collect(Collectors.toMap(Function.identity(), "a "::concat)))
                .getPayload();
    }

    private CommandResultMessage<? extends KeyAnnouncement> sent(
            String replaces, String key, Map<String, String> metadata) {
        AnnounceSigningKey command = new AnnounceSigningKey(ORIGIN, key(replaces), key(key), null);
        FutureCallback<AnnounceSigningKey, KeyAnnouncement> answer = new FutureCallback<>();
        bus.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>(command, metadata), AnnounceSigningKey.NAME), answer);
        return answer.getResult();
    }

    private List<StoredEvent> recorded() {
        return record.reader().read(0, 100);
    }

    private static LedgerKey key(String letter) {
        return new LedgerKey(ORIGIN + "+00000000+" + letter.repeat(44));
    }
}

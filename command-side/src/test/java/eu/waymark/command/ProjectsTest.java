package eu.waymark.command;

import static eu.waymark.command.Samples.VALUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.shared.Event;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.answer.Recorded;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.RegisterProject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {
    private static final Map<String, String> METADATA =
            Map.of(Metadata.COMMAND_ID, "behind", Metadata.COMMAND_DIGEST, "digest");
    private static final Instant NOON = Instant.parse("2020-01-15T12:00:00Z");

    @TempDir
    Path folder;

    private ShellFixture shell;

    @BeforeEach
    void open() {
        shell = new ShellFixture(folder);
        PartnerId lead = new PartnerId("eurocities");
        shell.send(
                "register",
                new RegisterProject(VALUES, "VALUES", "V", "AMIF", lead, null, null, null, null, null, null));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void severalEventsOfOneCommandFollowEachOtherAtOneInstant() {
        List<DomainEventMessage<Event>> recorded =
                inUnitOfWork(() -> record(Samples.formed(Samples.A), Samples.formed(Samples.D)));
        assertThat(recorded).extracting(DomainEventMessage::getSequenceNumber).containsExactly(1L, 2L);
        assertThat(shell.recorded().subList(1, 3))
                .extracting(StoredEvent::recordedAt)
                .containsOnly(NOON);
        assertThat(shell.project(VALUES).commands().find("behind"))
                .isEqualTo(new RememberedCommands.Remembered("digest", 1, 2));
    }

    @Test
    void whatAUnitOfWorkRollsBackIsNeitherRecordedNorRemembered() {
        assertThatThrownBy(() -> inUnitOfWork(() -> {
                    record(Samples.formed(Samples.A));
                    throw new IllegalStateException("the power failed");
                }))
                .hasRootCauseMessage("the power failed");
        assertThat(shell.recorded()).hasSize(1);
        assertThat(shell.project(VALUES).sequence()).isZero();
        assertThat(shell.send("form", form("A"))).isInstanceOf(Recorded.class);
    }

    @Test
    void whoeverWroteBehindItsBackIsNoticedAtTheAppendAndReadAtTheNextCommand() {
        Projects other = shell.anotherProjects();
        inUnitOfWork(
                () -> other.record(VALUES, other.load(VALUES), List.of(Samples.formed(Samples.A)), METADATA, NOON));
        assertThatThrownBy(() -> shell.send("form", form("A"))).hasRootCauseInstanceOf(ConcurrencyException.class);
        assertThat(shell.send("form", form("D"))).isInstanceOf(Recorded.class);
        assertThat(shell.recorded()).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L);
    }

    @Test
    void whereOthersWriteTooWhatTheyWroteIsReadBeforeACachedProjectIsUsed() {
        Projects sharing = shell.sharingProjects();
        assertThat(inUnitOfWork(() -> sharing.load(VALUES)).sequence()).isZero();
        inUnitOfWork(() -> record(Samples.formed(Samples.A), Samples.formed(Samples.D)));
        assertThat(inUnitOfWork(() -> sharing.load(VALUES))).isEqualTo(shell.project(VALUES));
        assertThat(shell.project(VALUES).sequence()).isEqualTo(2);
    }

    @Test
    void commandsOfOneProjectSentAtOnceAreAllCarriedOutOneAfterTheOther() throws Exception {
        List<Callable<Object>> sends = IntStream.range(0, 26)
                .<Callable<Object>>mapToObj(
                        letter -> () -> shell.send("form-" + letter, form(Character.toString('A' + letter))))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Object> answer : threads.invokeAll(sends))
                assertThat(answer.get()).isInstanceOf(Recorded.class);
        }
        assertThat(shell.recorded())
                .extracting(StoredEvent::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 26).mapToObj(Long::valueOf).toList());
    }

    private List<DomainEventMessage<Event>> record(Event... events) {
        return shell.projects.record(VALUES, shell.projects.load(VALUES), List.of(events), METADATA, NOON);
    }

    private static <T> T inUnitOfWork(Callable<T> work) {
        return DefaultUnitOfWork.startAndGet(null).executeWithResult(work).getPayload();
    }

    private static FormCommunity form(String letter) {
        return new FormCommunity(VALUES, new CommunityCode(letter), "a theme", null, null);
    }
}

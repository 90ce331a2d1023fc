package eu.waymark.backoffice.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.waymark.backoffice.assembly.WrittenMessages;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another process makes: every message on its way is written and read again. */
class ExportRelayTest {
    private static final Instant AS_OF = Instant.parse("2021-04-30T10:00:00Z");
    private static final ExportQuestion QUESTION =
            new ExportQuestion("csv", new ProjectId("p"), When.asOf(AsOf.of("2020-03-31")));

    @TempDir
    Path folder;

    private final QueryBus bus = SimpleQueryBus.builder().build();
    private final List<ExportQuestion> asked = new ArrayList<>();
    private final CountDownLatch came = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final RelayedExports relayed =
            new RelayedExports(new QuestionDesk(bus, _ -> Optional.empty(), Waiting.forNobody()));
    private ExportFile.Content content = out -> out.write(1);
    private @Nullable Problem none;
    private ExportRelay relay;

    @BeforeEach
    void answer() throws IOException {
        WrittenMessages.in(bus);
        Files.writeString(folder.resolve("left"), "by one that was killed");
        relay = new ExportRelay(new Making(), folder);
        relay.answer(bus);
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void itComesByteForByteInPartsAndNothingIsLeft() throws IOException {
        long seed = System.nanoTime();
        byte[] bytes = new byte[3 * HeldFile.LARGEST_PART + 17];
        new Random(seed).nextBytes(bytes);
        content = out -> out.write(bytes);
        List<Integer> parts = new ArrayList<>();
        ByteArrayOutputStream came = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] part) throws IOException {
                parts.add(part.length);
                super.write(part);
            }
        };

        ExportFile file = relayed.prepare(QUESTION);
        file.content().writeTo(came);

        assertThat(came.toByteArray()).as("seed " + seed).isEqualTo(bytes);
        assertThat(parts).allMatch(length -> length <= HeldFile.LARGEST_PART);
        assertThat(file.name()).isEqualTo("p-csv.zip");
        assertThat(file.mediaType()).isEqualTo("application/zip");
        assertThat(file.asOf()).isEqualTo(AS_OF);
        assertThat(file.sequence()).isEqualTo(7);
        assertThat(asked).containsExactly(QUESTION);
        assertThat(relayed.formats()).containsExactly("csv", "bundle");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsThereComesBeforeTheRestIsWritten() throws IOException {
        CountDownLatch first = new CountDownLatch(1);
        content = out -> {
            out.write(new byte[HeldFile.LARGEST_PART]);
            out.flush();
            await(first);
            out.write(2);
        };
        ByteArrayOutputStream came = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] part) throws IOException {
                super.write(part);
                if (size() >= HeldFile.LARGEST_PART) first.countDown();
            }
        };
        relayed.prepare(QUESTION).content().writeTo(came);
        assertThat(came.size()).isEqualTo(HeldFile.LARGEST_PART + 1);
    }

    @Test
    void whyThereIsNoneIsSaidInTheSameWords() {
        Problem problem = Problem.notFound("project/p").with("more", List.of(1, "x"));
        none = problem;
        assertThat(catchThrowableOfType(ProblemException.class, () -> relayed.prepare(QUESTION))
                        .problem())
                .isEqualTo(problem);
        for (int i = 0; i < HeldFiles.MOST; i++)
            assertThatThrownBy(() -> relayed.prepare(QUESTION)).hasMessageContaining("project/p");
    }

    @Test
    void oneThatCannotBeWrittenToItsEndIsNoWholeOne() {
        content = out -> {
            out.write(new byte[HeldFile.LARGEST_PART]);
            throw new IllegalStateException("the record cannot be read any further");
        };
        ExportFile file = relayed.prepare(QUESTION);
        assertThatThrownBy(() -> file.content().writeTo(OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("p-csv.zip breaks off", "cannot be read any further");
        assertThat(files()).isEmpty();
    }

    /** The worst alarm of all: a bundle says before its first byte that the record is not what was signed. */
    @Test
    void whatIsFoundOutBeforeTheFirstByteIsSaidInTheSameWords() {
        Problem problem = Problem.of(503, "ledger-differs", "The record is not what was signed", "event 7");
        content = out -> {
            throw new ProblemException(problem);
        };
        ExportFile file = relayed.prepare(QUESTION);
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> file.content().writeTo(OutputStream.nullOutputStream()))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void afterTheFirstByteItBreaksOff() {
        content = out -> {
            out.write(new byte[HeldFile.LARGEST_PART]);
            out.flush();
            await(came);
            throw new ProblemException(Problem.notFound("event/7"));
        };
        ExportFile file = relayed.prepare(QUESTION);
        assertThatThrownBy(() -> file.content().writeTo(new OutputStream() {
                    @Override
                    public void write(int one) {
                        came.countDown();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("after " + HeldFile.LARGEST_PART, "event/7");
    }

    @Test
    void whereItsReaderGoesAwayItIsNotWrittenOn() {
        content = out -> {
            while (true) out.write(new byte[HeldFile.LARGEST_PART]);
        };
        ExportFile file = relayed.prepare(QUESTION);
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> file.content().writeTo(gone)).isInstanceOf(IOException.class);
        while (!files().isEmpty()) Thread.onSpinWait();
    }

    @Test
    void onlySoManyAreMadeAtOnceAndAPlaceIsFreeAgain() throws IOException {
        ExportFile first = relayed.prepare(QUESTION);
        for (int i = 1; i < HeldFiles.MOST; i++) relayed.prepare(QUESTION);
        assertThatThrownBy(() -> relayed.prepare(QUESTION))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("ask again later");
        first.content().writeTo(OutputStream.nullOutputStream());
        relayed.prepare(QUESTION);
    }

    @Test
    void whatAnEndedProcessLeftIsDeletedAndAnEndLeavesNothing() {
        content = out -> await(never);
        assertThat(files()).isEmpty();
        relayed.prepare(QUESTION);
        relay.close();
        assertThat(files()).isEmpty();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private List<Path> files() {
        return HeldFilesTest.filesIn(folder);
    }

    private final class Making implements Exports {
        @Override
        public List<String> formats() {
            return List.of("csv", "bundle");
        }

        @Override
        public ExportFile prepare(ExportQuestion question) {
            asked.add(question);
            if (none != null) throw new ProblemException(none);
            return new ExportFile("p-csv.zip", "application/zip", AS_OF, 7, content);
        }
    }
}

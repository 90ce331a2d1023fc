package eu.waymark.backoffice.relay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held is given up again, whatever its reader or its writing does, and nobody who answers waits for either. */
class HeldFilesTest {
    private static final ExportQuestion QUESTION =
            new ExportQuestion("csv", new ProjectId("p"), When.asOf(AsOf.of("2020-03-31")));

    private final AtomicLong now = new AtomicLong();
    private final CountDownLatch preparing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private ExportFile.Content content = out -> out.write(1);
    private final AtomicBoolean late = new AtomicBoolean();

    @TempDir
    private Path folder;

    private HeldFiles held;

    @BeforeEach
    void open() {
        held = new HeldFiles(new Making(), folder, now::get);
    }

    @AfterEach
    void close() {
        goOn.countDown();
        held.close();
    }

    @Test
    void oneThatNobodyAsksForIsGivenUp() throws IOException {
        String asked = offered();
        String forgotten = offered();
        now.set(HeldFiles.KEPT.toNanos());
        held.giveUp();
        assertThat(whole(asked)).hasSize(1);

        now.incrementAndGet();
        held.giveUp();

        assertThat(part(asked, 1)).isInstanceOf(Part.Bytes.class);
        assertThat(part(forgotten, 0)).isInstanceOf(Part.Broken.class);
    }

    @Test
    void oneThatDoesNotGetOnIsGivenUpHoweverOftenItIsAskedFor() throws IOException {
        content = out -> ignoringInterrupts();
        String stuck = offered();
        now.set(HeldFiles.KEPT.toNanos());
        assertThat(part(stuck, 0)).isInstanceOf(Part.Bytes.class);
        now.incrementAndGet();

        held.giveUp();

        assertThat(part(stuck, 0)).isInstanceOf(Part.Broken.class);
    }

    @Test
    void whateverEndsTheWritingItsReaderIsToldSo() throws IOException {
        content = out -> {
            throw new StackOverflowError("too deep");
        };
        String file = offered();
        Part part = part(file, 0);
        while (part instanceof Part.Bytes) part = part(file, 0);
        assertThat(((Part.Broken) part).why()).contains("too deep");
    }

    /** A thread that is interrupted could not wait. */
    @Test
    void whoAsksForWhatIsNotWrittenYetIsAnsweredAtOnce() throws IOException {
        content = out -> ignoringInterrupts();
        String file = offered();
        Thread.currentThread().interrupt();
        Part part = part(file, 0);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(((Part.Bytes) part).bytes()).isEmpty();
    }

    @Test
    void whoGivesOneUpDoesNotWaitForItsWritingAndItsPlaceIsFreeOnceThatHasEnded() {
        content = out -> ignoringInterrupts();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < HeldFiles.MOST; i++) files.add(offered());

        files.forEach(held::end);

        assertThat(held.offer(QUESTION)).isInstanceOfSatisfying(Offer.None.class, none -> {
            assertThat(none.problem().code()).isEqualTo("busy");
            assertThat(none.problem().status()).isEqualTo(503);
        });
        goOn.countDown();
        while (!(held.offer(QUESTION) instanceof Offer.Held)) Thread.onSpinWait();
    }

    @Test
    void whatIsOfferedTooLateLeavesNothing() throws Exception {
        late.set(true);
        CompletableFuture<Offer> first = CompletableFuture.supplyAsync(() -> held.offer(QUESTION));
        preparing.await();
        Thread closing = Thread.ofPlatform().start(held::close);
        while (held.offer(QUESTION) instanceof Offer.Held more) held.end(more.file());

        goOn.countDown();

        first.join();
        closing.join();
        while (!files().isEmpty()) Thread.onSpinWait();
        assertThat(held.offer(QUESTION)).isInstanceOf(Offer.None.class);
    }

    private String offered() {
        return ((Offer.Held) held.offer(QUESTION)).file();
    }

    private Part part(String file, long offset) throws IOException {
        return held.part(new PartQuestion(file, offset));
    }

    private byte[] whole(String file) throws IOException {
        Part.Bytes part = (Part.Bytes) part(file, 0);
        while (!part.last()) part = (Part.Bytes) part(file, 0);
        return part.bytes();
    }

    private void ignoringInterrupts() {
        while (goOn.getCount() > 0) Thread.onSpinWait();
    }

    private List<Path> files() {
        return filesIn(folder);
    }

    static List<Path> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Making implements Exports {
        @Override
        public List<String> formats() {
            return List.of("csv");
        }

        @Override
        public ExportFile prepare(ExportQuestion question) {
            if (late.getAndSet(false)) {
                preparing.countDown();
                ignoringInterrupts();
            }
            return new ExportFile("p-csv.zip", "application/zip", Instant.EPOCH, 7, content);
        }
    }
}

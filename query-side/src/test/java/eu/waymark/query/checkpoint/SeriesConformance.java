package eu.waymark.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place that keeps a series promises. */
public abstract class SeriesConformance {
    private static final SigningKey KEY = SigningKey.generate();
    private static final byte[] STAMP = "a stamp".getBytes(StandardCharsets.UTF_8);

    @TempDir
    protected Path folder;

    private CheckpointSeries series;

    /** The same place each time. */
    protected abstract CheckpointSeries open() throws IOException;

    /** What a process of its own needs to open it. */
    protected abstract String place();

    @BeforeEach
    void start() throws IOException {
        series = open();
    }

    @AfterEach
    void stop() {
        series.close();
    }

    @Test
    void whereNothingWasSignedThereIsNothing() {
        assertThat(series.last()).isEmpty();
        assertThat(series.all()).isEmpty();
        assertThat(series.kept(1)).isEmpty();
    }

    /** More of them than digits that are alike. */
    @Test
    void whatIsAppendedComesBackByteForByteInItsOrder() throws IOException {
        List<SignedNote> notes =
                LongStream.rangeClosed(1, 12).mapToObj(this::appended).toList();
        try (CheckpointSeries again = open()) {
            assertThat(written(again, 0))
                    .containsExactlyElementsOf(
                            notes.stream().map(SignedNote::written).toList());
            assertThat(written(again, 9)).hasSize(3).startsWith(notes.get(9).written());
            assertThat(written(again, 12)).isEmpty();
            assertThat(again.last().orElseThrow().written())
                    .isEqualTo(notes.getLast().written());
            assertThat(again.lastKept()).get().extracting(KeptNote::number).isEqualTo(12L);
            assertThat(again.kept(10)).get().extracting(KeptNote::name).isEqualTo("00000010-100.checkpoint");
            assertThat(again.kept(13)).isEmpty();
        }
    }

    @Test
    void noNumberIsGivenTwice() {
        SignedNote first = appended(1);
        for (long size : new long[] {10, 11})
            assertThatThrownBy(() -> series.append(1, size, note(11)))
                    .isInstanceOf(NumberTakenException.class)
                    .hasMessageContaining("checkpoint 1 ")
                    .hasMessageContaining(series.toString());
        assertThat(written(series, 0)).containsExactly(first.written());
        appended(2);
        assertThat(written(series, 0)).hasSize(2);
    }

    @Test
    void aTimeStampIsKeptBesideItsCheckpointAndStays() throws IOException {
        SignedNote stamped = appended(1);
        appended(2);
        assertThat(series.timeStamp(1, 10)).isEmpty();
        series.keepTimeStamp(1, 10, STAMP);
        series.keepTimeStamp(1, 10, "another".getBytes(StandardCharsets.UTF_8));
        try (CheckpointSeries again = open()) {
            assertThat(again.timeStamp(1, 10)).hasValue(STAMP);
            assertThat(again.timeStamp(2, 20)).isEmpty();
            assertThat(again.timeStamp(3, 30)).isEmpty();
            assertThat(written(again, 0)).startsWith(stamped.written()).hasSize(2);
        }
    }

    /** Whatever it was doing at that moment: what is there is whole, without a gap, and goes on. */
    @Test
    void aKilledSignerLeavesAWholeSeries() throws Exception {
        Process signer = KilledSigner.start(place());
        try {
            while (series.kept(20).isEmpty() && signer.isAlive()) Thread.onSpinWait();
        } finally {
            signer.destroyForcibly().waitFor();
        }
        long last = series.lastKept().orElseThrow().number();
        assertThat(last).isGreaterThanOrEqualTo(20);
        appended(last + 1);
        List<KeptNote> kept;
        try (Stream<KeptNote> all = series.keptAfter(0)) {
            kept = all.toList();
        }
        for (KeptNote each : kept)
            assertThat(Checkpoint.of(each.note().text()).size()).isEqualTo(each.size());
        assertThat(kept)
                .extracting(KeptNote::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last + 1).boxed().toList());
    }

    private SignedNote appended(long number) {
        SignedNote note = note(number * 10);
        series.append(number, number * 10, note);
        return note;
    }

    static SignedNote note(long size) {
        String text = new Checkpoint(KEY.verifier().name(), size, new byte[32]).text();
        return new SignedNote(text, List.of(KEY.sign(text)));
    }

    private static List<String> written(CheckpointSeries series, long after) {
        try (Stream<SignedNote> notes = series.after(after)) {
            return notes.map(SignedNote::written).toList();
        }
    }
}

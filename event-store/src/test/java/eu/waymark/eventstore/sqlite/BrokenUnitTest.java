package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.engine.EventDrafts;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error that nobody foresaw, in the middle of a unit. */
class BrokenUnitTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void halfOfItNeverBecomesDurable() throws Exception {
        RecordFile file = RecordFile.at(folder.resolve("events.db"));
        SqliteRecord.open(file.path(), new NoteSerializer()).close();
        AppendQueue queue = new AppendQueue(file.path());
        WrittenHead head = new WrittenHead(0);
        GroupCommit commits = new GroupCommit(file, new EventInserts(file.writing()), queue, head);
        Thread writer = Thread.ofPlatform().start(commits);
        AppendUnit broken = breaking(unit("project/broken"));
        AppendUnit sound = unit("project/sound");

        queue.add(broken);
        assertThatThrownBy(broken::await)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("events.db")
                .hasRootCauseInstanceOf(StackOverflowError.class);
        queue.add(sound);
        sound.await();
        queue.close();
        writer.join();
        commits.close();

        assertThat(head.size()).isEqualTo(2);
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(file.path())) {
            assertThat(reader.read(0, 10)).extracting(StoredEvent::aggregateId).containsOnly("project/sound");
        }
    }

    private static AppendUnit unit(String stream) {
        return AppendUnit.of(EventDrafts.of(List.of(note(stream, 0), note(stream, 1)), new NoteSerializer()));
    }

    /** Its second event can be checked and not be inserted: nothing real fails between two rows. */
    private static AppendUnit breaking(AppendUnit unit) {
        int[] left = {3};
        return new AppendUnit(
                new AbstractList<>() {
                    @Override
                    public EventRow get(int index) {
                        if (left[0]-- == 0) throw new StackOverflowError("thrown by the test");
                        return unit.rows().get(index);
                    }

                    @Override
                    public int size() {
                        return unit.rows().size();
                    }
                },
                new CompletableFuture<>());
    }
}

package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which of the processes that share views in MongoDB folds them, as it calls itself there. */
record ViewsHolder(MongoClient client, String database) implements AutoCloseable {
    /** Many times what a claim takes to lapse: on a machine where everything takes its time, too. */
    private static final Duration TAKEOVER = Duration.ofMinutes(1);

    static ViewsHolder of(MongoViews views) {
        return new ViewsHolder(MongoClients.create(views.uri()), views.database());
    }

    /** Absent where nobody does. */
    @Nullable
    String now() {
        Document state =
                client.getDatabase(database).getCollection("waymark").find().first();
        return state == null ? null : state.getString("owner");
    }

    /** Waits until somebody does. */
    String await() {
        String holder = now();
        while (holder == null) holder = now();
        return holder;
    }

    /** Waits until this process does; fails where it does not take over. */
    void await(long pid) {
        long deadline = System.nanoTime() + TAKEOVER.toNanos();
        while (!isHeldBy(pid) && System.nanoTime() < deadline) Thread.onSpinWait();
        assertThat(isHeldBy(pid)).as("process %d folds, and not %s", pid, now()).isTrue();
    }

    boolean isHeldBy(long pid) {
        String holder = now();
        return holder != null && holder.contains(" " + pid + " ");
    }

    @Override
    public void close() {
        client.close();
    }
}

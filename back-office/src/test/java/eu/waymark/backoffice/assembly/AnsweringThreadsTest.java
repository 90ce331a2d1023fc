package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.operations.RecordStatus;
import eu.waymark.shared.project.FindProjects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.PriorityRunnable;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.junit.jupiter.api.Test;

/** Questions as they come from Axon Server, while a database is away. */
class AnsweringThreadsTest {
    private final AxonServerConfiguration configuration =
            AxonServerConfiguration.builder().build();
    private final CompletableFuture<Boolean> back = new CompletableFuture<>();
    private long asked;

    @Test
    void howItStandsIsToldWhileEveryOtherQuestionWaits() {
        CompletableFuture<Boolean> answered = new CompletableFuture<>();
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        try (AnsweringThreads threads = new AnsweringThreads(configuration, new PriorityBlockingQueue<>())) {
            for (int each = 0; each < configuration.getQueryThreads(); each++)
                threads.execute(question(FindProjects.class.getName(), back::join));
            threads.execute(question(FindProjects.class.getName(), () -> answered.complete(true)));

            threads.execute(question(RemoteOperations.STATUS, () -> told.complete(true)));

            try {
                assertThat(told.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
                assertThat(answered).isNotDone();
            } finally {
                back.complete(true);
            }
            assertThat(answered.join()).isTrue();
        }
    }

    private PriorityRunnable question(String name, Runnable answer) {
        var question = new GenericQueryMessage<>("", name, ResponseTypes.instanceOf(RecordStatus.class));
        return new PriorityRunnable(answer, RemoteOperations.priority(question), asked++);
    }
}

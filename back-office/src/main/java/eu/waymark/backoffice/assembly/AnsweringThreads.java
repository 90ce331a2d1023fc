package eu.waymark.backoffice.assembly;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.PriorityRunnable;
import org.axonframework.common.AxonThreadFactory;

/**
 * Where a process answers the questions of others. As many as it has threads are answered at once; beside these, each on a thread of its
 * own, what has to be told while all the others wait, as for a database that is away.
 */
final class AnsweringThreads extends ThreadPoolExecutor {
    /** The priority of what is told beside the others. */
    static final int BESIDE = 1;

    AnsweringThreads(AxonServerConfiguration configuration, BlockingQueue<Runnable> waiting) {
        super(
                configuration.getQueryThreads(),
                configuration.getQueryThreads(),
                0,
                TimeUnit.MILLISECONDS,
                waiting,
                new AxonThreadFactory("QueryProcessor"));
    }

    @Override
    public void execute(Runnable task) {
        if (task instanceof PriorityRunnable asked && asked.priority() >= BESIDE) Thread.startVirtualThread(task);
        else super.execute(task);
    }
}

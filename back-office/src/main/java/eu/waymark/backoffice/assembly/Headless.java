package eu.waymark.backoffice.assembly;

import java.util.concurrent.CountDownLatch;

/** A process that answers nothing over HTTP: it runs until it is told to end, and then closes its house in order. */
public final class Headless {
    private Headless() {}

    /** Returns when the house has been closed. */
    public static void await(House house) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            house.close();
                            closed.countDown();
                        },
                        "waymark-ending"));
        closed.await();
    }
}

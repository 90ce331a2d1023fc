package eu.waymark.query.follow;

import eu.waymark.query.store.Change;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.ViewStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;

/** A store that, at one of its writes, stops for ever in the middle of the transaction, says so, and waits to be killed. */
final class StuckStore {
    static final String STUCK = "in the middle of a write";

    private StuckStore() {}

    /** @param writes how many it does before */
    static ViewStore over(ViewStore store, int writes, RandomGenerator random) {
        int[] left = {writes};
        return (ViewStore) Proxy.newProxyInstance(
                ViewStore.class.getClassLoader(), new Class<?>[] {ViewStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("write") && left[0]-- <= 0)
                        arguments[0] = stuck((Collection<?>) arguments[0], random);
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static List<Change> stuck(Collection<?> changes, RandomGenerator random) {
        List<Change> all = new ArrayList<>();
        for (Object change : changes) all.add((Change) change);
        int at = random.nextInt(all.size());
        Change was = all.get(at);
        all.set(at, new Change(was.generation(), stuck(was.written()), was.removed(), was.position(), was.event()));
        return all;
    }

    private static List<Written> stuck(List<Written> documents) {
        return new AbstractList<>() {
            @Override
            public Written get(int index) {
                System.out.println(STUCK);
                awaitDeath();
                return documents.get(index);
            }

            @Override
            public int size() {
                return documents.size();
            }
        };
    }

    private static void awaitDeath() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package eu.waymark.query.checkpoint;

import eu.waymark.query.store.Claim;
import org.jspecify.annotations.Nullable;

/** A claim that whoever tests gives and takes away. */
class Given implements Claim {
    volatile boolean mine = true;

    @Override
    public boolean held() {
        return mine;
    }

    @Override
    public boolean confirmed() {
        return mine;
    }

    @Override
    public boolean take() {
        return held();
    }

    @Override
    public void release() {}

    @Override
    public @Nullable String other() {
        return mine ? null : "process 2";
    }
}

package eu.waymark.query.store;

import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to write a store that several processes may share: one at a time writes, the others read. Taken and given up by the
 * thread that writes, or by any that wants to sign; asked by any.
 *
 * <p>It lapses when its holder does not show itself for a while. That is a matter of when another takes over, never of what is
 * written: the store itself refuses what comes from one who has lost it.
 */
public interface Claim {
    /** Of a store that only one process can use. */
    Claim ALWAYS = new Claim() {
        @Override
        public boolean held() {
            return true;
        }

        @Override
        public boolean confirmed() {
            return true;
        }

        @Override
        public boolean take() {
            return true;
        }

        @Override
        public void release() {}

        @Override
        public @Nullable String other() {
            return null;
        }
    };

    /** Whether this process holds it, as far as it knows. */
    boolean held();

    /** The same, asked of the store: one who was paused may have lost it. */
    boolean confirmed();

    /**
     * Takes it where it is free or has lapsed, and says whether this process holds it now. What was read from the store before that is
     * out of date.
     */
    boolean take();

    /** Gives it up, so that nobody has to wait until it lapses. */
    void release();

    /** Who else was seen to hold it, such as {@code process 4711 on spree}; absent where nobody was. */
    @Nullable
    String other();
}

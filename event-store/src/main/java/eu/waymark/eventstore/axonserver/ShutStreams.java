package eu.waymark.eventstore.axonserver;

/** Counts for how many looks in a row the streams of a connection have been shut although it is there. For one thread. */
final class ShutStreams {
    /** In seconds, as one looks: longer than a busy server takes to open the streams of a process. */
    static final int LOOKS = 30;

    private int unready;

    /** Another look: whether they have been shut for so long that they are to be opened again, and are counted anew. */
    boolean areLeft(boolean isConnected, boolean isReady) {
        // While there is no connection none can be open: they are given their time once it is back.
        unready = isConnected && !isReady ? unready + 1 : 0;
        if (unready < LOOKS) return false;
        unready = 0;
        return true;
    }
}

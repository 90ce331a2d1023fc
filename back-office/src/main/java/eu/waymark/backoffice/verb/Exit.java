package eu.waymark.backoffice.verb;

/** How a verb ends. */
final class Exit {
    static final int DONE = 0;

    /** The thing asked about is not so: a command was refused. */
    static final int NOT_SO = 1;

    static final int WRONG_USAGE = 2;

    /** It could not be done. */
    static final int CANNOT = 3;

    private Exit() {}
}

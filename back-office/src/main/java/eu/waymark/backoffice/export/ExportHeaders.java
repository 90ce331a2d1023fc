package eu.waymark.backoffice.export;

/** What is said of a file beside it: over HTTP, as headers. */
public final class ExportHeaders {
    /** The instant for which it was made. */
    public static final String AS_OF = "Waymark-As-Of";

    /** Sequence number of the project's last event that it holds. */
    public static final String SEQUENCE = "Waymark-Sequence";

    private ExportHeaders() {}
}

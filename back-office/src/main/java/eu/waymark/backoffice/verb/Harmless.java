package eu.waymark.backoffice.verb;

/** Text for a terminal, which takes control characters for orders: to hide a line, to write another over it. */
final class Harmless {
    /** All of C0, DEL and C1, save for the line end and the tab. */
    private static final String CONTROLS = "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]";

    private Harmless() {}

    /** The same, with U+FFFD for each of them. */
    static String text(String text) {
        return text.replaceAll(CONTROLS, "\uFFFD");
    }
}

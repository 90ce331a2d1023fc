package eu.waymark.query.follow;

/**
 * An event that cannot be folded.
 *
 * @param position of the event in the record
 * @param type logical type name of the event
 * @param view that cannot fold it; {@link #EVERY_VIEW} where the event cannot be read at all
 * @param cause what is wrong, in a sentence
 */
public record FoldFailure(long position, String type, String view, String cause) {
    public static final String EVERY_VIEW = "every view";

    boolean concerns(String name) {
        return view.equals(EVERY_VIEW) || view.equals(name);
    }

    @Override
    public String toString() {
        return "event " + position + " (" + type + ") stopped " + view + ": " + cause;
    }

    static String sentence(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }
}

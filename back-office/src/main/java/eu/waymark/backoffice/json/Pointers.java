package eu.waymark.backoffice.json;

/** JSON pointers, RFC 6901. */
public final class Pointers {
    private Pointers() {}

    /** One step of a pointer; halves of surrogate pairs, which cannot be written as UTF-8, become question marks. */
    public static String escape(String step) {
        return step.replaceAll("\\p{Cs}", "?").replace("~", "~0").replace("/", "~1");
    }
}

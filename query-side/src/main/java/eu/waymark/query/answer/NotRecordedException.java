package eu.waymark.query.answer;

import org.jspecify.annotations.Nullable;

/** What is asked for is not in the record, or was not by then. */
public class NotRecordedException extends RuntimeException {
    private final String what;

    /** @param why in a sentence, where there is more to say than that there is none */
    public NotRecordedException(String what, @Nullable String why) {
        super(why);
        this.what = what;
    }

    public String what() {
        return what;
    }
}

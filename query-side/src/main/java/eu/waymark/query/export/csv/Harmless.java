package eu.waymark.query.export.csv;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet runs. What begins a formula gets an apostrophe before it: at the start of a cell, and also behind a
 * semicolon, a tab or a line break, where a spreadsheet that separates by those begins a cell of its own.
 */
public final class Harmless {
    /** Behind blanks and quotes, too, which some drop; wide forms as well, which some take for the narrow ones. */
    private static final Pattern BEGINS_FORMULA = Pattern.compile("((?:^|[;\\t\\r\\n])[\\s\"]*+)(?=[=+\\-@＝＋－＠])");

    private static final Pattern BEGINS_WITH_CONTROL = Pattern.compile("^(?=[\\t\\r\\n])");

    private Harmless() {}

    public static String text(String text) {
        String defused = BEGINS_FORMULA.matcher(text).replaceAll("$1'");
        return BEGINS_WITH_CONTROL.matcher(defused).replaceFirst("'");
    }
}

package eu.waymark.query.fold;

/** Keys that sort as text in the order of their numbers. */
public final class Keys {
    private static final int DIGITS = 12;

    private Keys() {}

    /** The number with leading zeros. Throws {@link IllegalArgumentException} below 0 or beyond twelve digits. */
    public static String numbered(long number) {
        String digits = Long.toString(number);
        if (number < 0 || digits.length() > DIGITS) throw new IllegalArgumentException("no key for " + number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}

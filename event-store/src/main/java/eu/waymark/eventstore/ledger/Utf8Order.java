package eu.waymark.eventstore.ledger;

import java.util.Comparator;

/**
 * The order of strings by their UTF-8 bytes, unsigned, which is the order by code points.
 *
 * <p>Java's own order compares UTF-16 units and puts U+1F600 before U+FFFD; a verifier in another language would not.
 */
public final class Utf8Order implements Comparator<String> {
    public static final Utf8Order INSTANCE = new Utf8Order();

    private Utf8Order() {}

    @Override
    public int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int index = 0; index < shared; index++) {
            char left = one.charAt(index);
            char right = other.charAt(index);
            if (left != right) {
                return Integer.compare(rank(left), rank(right));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Surrogates stand for code points above all others, so they rank above every plain unit. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}

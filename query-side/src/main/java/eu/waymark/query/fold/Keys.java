package eu.waymark.query.fold;

import eu.waymark.shared.partner.PartnerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What keys are made of. */
public final class Keys {
    private static final int DIGITS = 12;

    private Keys() {}

    /** Of partners, each once, in the order given. Written out: every event of an activity passes here. */
    public static List<String> of(List<PartnerId> partners) {
        List<String> keys = new ArrayList<>(partners.size());
        for (PartnerId partner : partners) if (!keys.contains(partner.value())) keys.add(partner.value());
        return keys;
    }

    /** Of those who exchange with each other: the same, whoever is the host. */
    public static String pair(List<PartnerId> partners) {
        List<String> names = of(partners);
        names.sort(Comparator.naturalOrder());
        return String.join("+", names);
    }

    /** The number with leading zeros, so that keys sort as text in the order of their numbers. Throws {@link IllegalArgumentException} below 0 or beyond twelve digits. */
    public static String numbered(long number) {
        String digits = Long.toString(number);
        if (number < 0 || digits.length() > DIGITS) throw new IllegalArgumentException("no key for " + number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}

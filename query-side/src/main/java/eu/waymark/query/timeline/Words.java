package eu.waymark.query.timeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants as a person says them: {@code PROJECT_OFFICER} is a project officer. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Of a first entry, or of one that replaces another. */
    static String recorded(@Nullable Long corrects) {
        return corrects == null ? "recorded: " : "corrected: ";
    }
}

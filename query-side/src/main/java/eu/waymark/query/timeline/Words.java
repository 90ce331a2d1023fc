package eu.waymark.query.timeline;

import java.util.Locale;

/** Constants as a person says them: {@code PROJECT_OFFICER} is a project officer. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

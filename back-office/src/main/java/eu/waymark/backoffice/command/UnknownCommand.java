package eu.waymark.backoffice.command;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import java.util.Comparator;
import java.util.Locale;

/** What is said where somebody names a command that does not exist. */
public final class UnknownCommand {
    private UnknownCommand() {}

    static Problem problem(String name) {
        return Problem.of(
                404, "no-such-command", "There is no such command", said(name) + "; GET /api/commands lists all");
    }

    /** Such as {@code there is no command SheduleExchange: did you mean ScheduleExchange?} */
    public static String said(String name) {
        String shown = name.length() > 64 ? name.substring(0, 64) + "…" : name;
        return "there is no command " + shown + ": did you mean " + nearest(shown) + "?";
    }

    private static String nearest(String name) {
        return CommandTypes.ALL.stream()
                .map(CommandType::name)
                .min(Comparator.comparingInt(known -> distance(known, name)))
                .orElseThrow();
    }

    /** Levenshtein's distance, capitals alike. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) previous[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}

package eu.waymark.backoffice.command;

import eu.waymark.backoffice.problem.Nearest;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;

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
        return Nearest.of(name, CommandTypes.ALL.stream().map(CommandType::name).toList());
    }
}

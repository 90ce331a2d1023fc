package eu.waymark.backoffice.page;

import eu.waymark.backoffice.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person is told when a page cannot be shown.
 *
 * @param status HTTP status
 * @param heading what is so, in a few words
 * @param detail what is so in this case
 * @param faults each thing that is wrong with the address; none where that is not the matter
 */
record ProblemText(int status, String heading, String detail, List<String> faults) {
    static ProblemText of(Problem problem) {
        return new ProblemText(problem.status(), heading(problem.status()), sentence(problem), faults(problem));
    }

    static ProblemText of(int status) {
        String detail = switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address is for reading only.";
            default -> status < 500 ? "The request cannot be read." : "The server's log says what.";
        };
        return new ProblemText(status, heading(status), detail, List.of());
    }

    private static String heading(int status) {
        return switch (status) {
            case 404 -> "Not found";
            case 503 -> "Not ready yet";
            default -> status < 500 ? "This address cannot be answered" : "Something went wrong here";
        };
    }

    private static String sentence(Problem problem) {
        String detail = problem.detail();
        String end = detail.endsWith(".") ? "" : ".";
        return Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + end;
    }

    private static List<String> faults(Problem problem) {
        if (!(problem.more().get("errors") instanceof List<?> errors)) return List.of();
        return errors.stream().map(ProblemText::fault).toList();
    }

    private static String fault(Object error) {
        if (!(error instanceof Map<?, ?> members)) return error.toString();
        return members.values().stream()
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }
}

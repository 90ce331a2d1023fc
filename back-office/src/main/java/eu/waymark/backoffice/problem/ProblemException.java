package eu.waymark.backoffice.problem;

import java.util.List;

/** Ends the handling of a request with a problem. It is an answer, not a failure of ours, so it carries no stack trace. */
public class ProblemException extends RuntimeException {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.title() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public static ProblemException malformed(List<Fault> faults) {
        return new ProblemException(Problem.malformed(faults));
    }

    public static ProblemException malformed(Fault fault) {
        return malformed(List.of(fault));
    }

    public Problem problem() {
        return problem;
    }
}

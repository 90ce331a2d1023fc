package eu.waymark.backoffice.query;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.query.Malformed;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;

/** What the query side could not answer, as the interface says it. */
public final class Answered {
    private Answered() {}

    /** The answer, which is a page or a single thing. Throws {@link ProblemException} where it is neither. */
    public static <T> QueryAnswer<T> orProblem(QueryAnswer<T> answer) {
        return switch (answer) {
            case NotFound<T>(String what, String why) ->
                throw new ProblemException(why == null ? Problem.notFound(what) : Problem.notFound(what, why));
            case NotReady<T>(String why) ->
                throw new ProblemException(
                        Problem.of(503, "not-ready", "The views cannot answer yet", why + "; ask again later"));
            case Malformed<T>(String what) ->
                throw new ProblemException(Problem.of(400, "malformed", "The request is malformed", what));
            case Page<T> page -> page;
            case Single<T> single -> single;
        };
    }
}

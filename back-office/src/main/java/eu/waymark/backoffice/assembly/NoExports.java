package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import java.util.List;

/** In a process without views: an export is a stream of any length, and no message that another process could send. */
record NoExports() implements Exports {
    @Override
    public List<String> formats() {
        return List.of();
    }

    @Override
    public ExportFile prepare(ExportQuestion question) {
        throw new ProblemException(Problem.of(
                503,
                "not-ready",
                "Nothing can be exported here",
                "this process has no views: export with the command line where queries are answered"));
    }
}

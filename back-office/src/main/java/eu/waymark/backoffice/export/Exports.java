package eu.waymark.backoffice.export;

import java.util.List;

/** Makes files to take home. May be used from any thread. */
public interface Exports {
    /** The names of the formats. */
    List<String> formats();

    /**
     * A file that is there to be written.
     *
     * @throws eu.waymark.backoffice.problem.ProblemException where there is none, and why
     */
    ExportFile prepare(ExportQuestion question);
}

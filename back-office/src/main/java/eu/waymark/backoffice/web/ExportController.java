package eu.waymark.backoffice.web;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportHeaders;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.Parameters;
import eu.waymark.shared.query.When;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/projects/{project}/export/{format}}: a file to take home, written as it is made. */
@RestController
class ExportController {
    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/projects/{project}/export/{format}")
    void export(
            @PathVariable String project,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Parameters parameters = RequestParameters.of(request);
        When when = parameters.when();
        parameters.check();
        if (!exports.formats().contains(format))
            throw new ProblemException(Problem.notFound(
                    "export/" + format,
                    "there is no format " + format + "; there is " + String.join(", ", exports.formats())));
        ExportFile file = exports.prepare(new ExportQuestion(format, Identifiers.project(project), when));
        response.setContentType(file.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name()).build().toString());
        response.setHeader(ExportHeaders.AS_OF, file.asOf().toString());
        response.setHeader(ExportHeaders.SEQUENCE, Long.toString(file.sequence()));
        file.content().writeTo(response.getOutputStream());
    }
}

package eu.waymark.backoffice.web;

import eu.waymark.backoffice.query.AnswerJson;
import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.FindProjects;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/projects} and {@code /api/projects/{project}}. */
@RestController
@RequestMapping(path = "/api/projects", produces = MediaType.APPLICATION_JSON_VALUE)
class PortfolioController {
    private final QuestionDesk desk;

    PortfolioController(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<byte[]> projects(HttpServletRequest request) {
        Parameters parameters = RequestParameters.of(request);
        Paging paging = parameters.paging();
        parameters.check();
        return Replies.of(AnswerJson.list(desk.list(new FindProjects(paging))));
    }

    @GetMapping("/{project}")
    ResponseEntity<byte[]> project(@PathVariable String project, HttpServletRequest request) {
        Parameters parameters = RequestParameters.of(request);
        When when = parameters.when();
        parameters.check();
        return Replies.of(AnswerJson.single(desk.single(new FindProject(Identifiers.project(project), when))));
    }
}

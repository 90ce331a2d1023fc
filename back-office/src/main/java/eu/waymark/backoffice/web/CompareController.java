package eu.waymark.backoffice.web;

import eu.waymark.backoffice.query.AnswerJson;
import eu.waymark.backoffice.query.QuestionDesk;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/projects/{project}/compare}: what changed between two times, by subject. */
@RestController
class CompareController {
    private final QuestionDesk desk;

    CompareController(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/projects/{project}/compare", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> compare(@PathVariable String project, HttpServletRequest request) {
        return Replies.of(AnswerJson.list(
                desk.list(CompareParameters.query(Identifiers.project(project), RequestParameters.of(request)))));
    }
}

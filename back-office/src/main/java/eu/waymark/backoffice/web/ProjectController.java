package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.AnswerJson;
import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.ProjectList;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import eu.waymark.shared.roadmap.FindRoadmap;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a project holds, by subject. */
@RestController
@RequestMapping(path = "/api/projects/{project}", produces = MediaType.APPLICATION_JSON_VALUE)
class ProjectController {
    private final QuestionDesk desk;

    ProjectController(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/timeline")
    ResponseEntity<byte[]> timeline(@PathVariable String project, HttpServletRequest request) {
        Parameters parameters = RequestParameters.of(request);
        return Replies.of(AnswerJson.list(
                desk.list(TimelineParameters.query(Identifiers.project(project), parameters, parameters.when()))));
    }

    @GetMapping("/{list}")
    ResponseEntity<byte[]> list(
            @PathVariable String project, @PathVariable("list") String name, HttpServletRequest request) {
        ProjectList list = ProjectList.named(name).orElseThrow(() -> new ProblemException(StatusProblem.of(404)));
        Parameters parameters = RequestParameters.of(request);
        When when = parameters.when();
        Paging paging = parameters.paging();
        parameters.check();
        return Replies.of(AnswerJson.list(desk.list(list.query().of(Identifiers.project(project), when, paging))));
    }

    @GetMapping("/partners/{partner}")
    ResponseEntity<byte[]> partner(
            @PathVariable String project, @PathVariable String partner, HttpServletRequest request) {
        return single(project, request, (id, when) -> new FindPartner(id, Identifiers.partner(partner), when));
    }

    @GetMapping("/activities/{activity}")
    ResponseEntity<byte[]> activity(
            @PathVariable String project, @PathVariable String activity, HttpServletRequest request) {
        return single(project, request, (id, when) -> new FindActivity(id, Identifiers.activity(activity), when));
    }

    @GetMapping("/roadmaps/{partner}")
    ResponseEntity<byte[]> roadmap(
            @PathVariable String project, @PathVariable String partner, HttpServletRequest request) {
        return single(project, request, (id, when) -> new FindRoadmap(id, Identifiers.partner(partner), when));
    }

    private ResponseEntity<byte[]> single(String project, HttpServletRequest request, SingleQuery query) {
        Parameters parameters = RequestParameters.of(request);
        When when = parameters.when();
        parameters.check();
        return Replies.of(AnswerJson.single(desk.single(query.of(Identifiers.project(project), when))));
    }

    private interface SingleQuery {
        Query<?> of(ProjectId project, When when);
    }
}

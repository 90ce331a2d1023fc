package eu.waymark.backoffice.web;

import eu.waymark.backoffice.query.AnswerJson;
import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.refusal.FindRefusals;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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
        return Replies.of(
                AnswerJson.list(desk.list(TimelineParameters.query(Identifiers.project(project), parameters))));
    }

    @GetMapping("/partners")
    ResponseEntity<byte[]> partners(@PathVariable String project, HttpServletRequest request) {
        return list(project, request, FindPartners::new);
    }

    @GetMapping("/partners/{partner}")
    ResponseEntity<byte[]> partner(
            @PathVariable String project, @PathVariable String partner, HttpServletRequest request) {
        return single(project, request, (id, after) -> new FindPartner(id, Identifiers.partner(partner), after));
    }

    @GetMapping("/communities")
    ResponseEntity<byte[]> communities(@PathVariable String project, HttpServletRequest request) {
        return list(project, request, FindCommunities::new);
    }

    @GetMapping("/activities")
    ResponseEntity<byte[]> activities(@PathVariable String project, HttpServletRequest request) {
        return list(project, request, FindActivities::new);
    }

    @GetMapping("/activities/{activity}")
    ResponseEntity<byte[]> activity(
            @PathVariable String project, @PathVariable String activity, HttpServletRequest request) {
        return single(project, request, (id, after) -> new FindActivity(id, Identifiers.activity(activity), after));
    }

    @GetMapping("/refusals")
    ResponseEntity<byte[]> refusals(@PathVariable String project, HttpServletRequest request) {
        return list(project, request, FindRefusals::new);
    }

    @GetMapping("/due")
    ResponseEntity<byte[]> due(@PathVariable String project, HttpServletRequest request) {
        return list(project, request, FindDue::new);
    }

    private ResponseEntity<byte[]> list(String project, HttpServletRequest request, ListQuery query) {
        Parameters parameters = RequestParameters.of(request);
        Long after = parameters.after();
        Paging paging = parameters.paging();
        parameters.check();
        return Replies.of(AnswerJson.list(desk.list(query.of(Identifiers.project(project), after, paging))));
    }

    private ResponseEntity<byte[]> single(String project, HttpServletRequest request, SingleQuery query) {
        Parameters parameters = RequestParameters.of(request);
        Long after = parameters.after();
        parameters.check();
        return Replies.of(AnswerJson.single(desk.single(query.of(Identifiers.project(project), after))));
    }

    private interface ListQuery {
        Query<?> of(ProjectId project, @Nullable Long after, Paging paging);
    }

    private interface SingleQuery {
        Query<?> of(ProjectId project, @Nullable Long after);
    }
}

package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.backoffice.web.RequestParameters;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Single;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}}: a project at a glance. */
@Controller
class ProjectPage {
    private final QuestionDesk desk;
    private final Everything everything;

    ProjectPage(QuestionDesk desk) {
        this.desk = desk;
        this.everything = new Everything(desk);
    }

    @GetMapping("/projects/{project}")
    String show(@PathVariable String project, HttpServletRequest request, Model model) {
        Parameters parameters = RequestParameters.of(request);
        Long after = parameters.after();
        parameters.check();
        ProjectId id = Identifiers.project(project);
        Single<?> overview = desk.single(new FindProject(id, after));
        model.addAttribute("words", new Words());
        model.addAttribute("answer", overview);
        model.addAttribute("project", overview.item());
        model.addAttribute("partners", new Partners(everything.partners(id)));
        model.addAttribute("communities", everything.communities(id));
        model.addAttribute("due", desk.list(new FindDue(id, null, Paging.FIRST)));
        return "project";
    }
}

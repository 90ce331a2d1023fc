package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.RequestParameters;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.project.ProjectId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}/guidelines}: the versions, who adopted them, and what else the project brought forth. */
@Controller
class GuidelinesPage {
    private final Frame frame;
    private final Everything everything;

    GuidelinesPage(QuestionDesk desk) {
        this.frame = new Frame(desk);
        this.everything = new Everything(desk);
    }

    @GetMapping("/projects/{project}/guidelines")
    String show(@PathVariable String project, HttpServletRequest request, Model model) {
        ProjectId id = frame.show(project, RequestParameters.of(request), model);
        model.addAttribute("versions", everything.of(id, FindGuidelines::new));
        model.addAttribute("outputs", everything.of(id, FindOutputs::new));
        return "guidelines";
    }
}

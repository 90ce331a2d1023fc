package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.output.FindOutputs;
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
        Seen seen = frame.show(project, request, model);
        model.addAttribute("versions", everything.of(seen, FindGuidelines::new));
        model.addAttribute("outputs", everything.of(seen, FindOutputs::new));
        return "guidelines";
    }
}

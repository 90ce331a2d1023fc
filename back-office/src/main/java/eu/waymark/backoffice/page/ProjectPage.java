package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.query.Paging;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}}: a project at a glance. */
@Controller
class ProjectPage {
    private final QuestionDesk desk;
    private final Frame frame;
    private final Everything everything;

    ProjectPage(QuestionDesk desk) {
        this.desk = desk;
        this.frame = new Frame(desk);
        this.everything = new Everything(desk);
    }

    @GetMapping("/projects/{project}")
    String show(@PathVariable String project, HttpServletRequest request, Model model) {
        Seen seen = frame.show(project, request, model);
        model.addAttribute("targets", everything.of(seen, FindTargets::new));
        model.addAttribute("communities", everything.of(seen, FindCommunities::new));
        model.addAttribute("due", desk.list(new FindDue(seen.project(), seen.when(), Paging.FIRST)));
        return "project";
    }
}

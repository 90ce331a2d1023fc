package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}/activities}, by their first day, and each with all that is recorded of it. */
@Controller
class ActivityPages {
    private final QuestionDesk desk;
    private final Frame frame;

    ActivityPages(QuestionDesk desk) {
        this.desk = desk;
        this.frame = new Frame(desk);
    }

    @GetMapping("/projects/{project}/activities")
    String list(@PathVariable String project, HttpServletRequest request, Model model) {
        Parameters parameters = PageParameters.of(request);
        Paging paging = parameters.paging();
        Seen seen = frame.show(project, parameters, request, model);
        Page<?> activities = desk.list(new FindActivities(seen.project(), seen.when(), paging));
        model.addAttribute("activities", activities);
        model.addAttribute("next", NextLink.of(request, activities));
        return "activities";
    }

    @GetMapping("/projects/{project}/activities/{activity}")
    String show(@PathVariable String project, @PathVariable String activity, HttpServletRequest request, Model model) {
        Seen seen = frame.show(project, request, model);
        FindActivity query = new FindActivity(seen.project(), Identifiers.activity(activity), seen.when());
        model.addAttribute("activity", desk.single(query).item());
        return "activity";
    }
}

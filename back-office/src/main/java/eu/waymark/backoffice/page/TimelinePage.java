package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.backoffice.web.TimelineParameters;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.When;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}/timeline}: what happened, newest last, all of it or what a form asks for. */
@Controller
class TimelinePage {
    private static final String[] FIELDS = {"partner", "community", "kind", "from", "to"};

    private final QuestionDesk desk;
    private final Frame frame;
    private final Everything everything;

    TimelinePage(QuestionDesk desk) {
        this.desk = desk;
        this.frame = new Frame(desk);
        this.everything = new Everything(desk);
    }

    @GetMapping("/projects/{project}/timeline")
    String show(@PathVariable String project, HttpServletRequest request, Model model) {
        Parameters parameters = PageParameters.of(request, FIELDS);
        When when = parameters.when();
        FindTimeline query = TimelineParameters.query(Identifiers.project(project), parameters, when);
        Page<?> items = desk.list(query);
        Seen seen = new Seen(query.project(), when.asOf());
        frame.show(seen, new When(null, when.asOf()), request, model);
        model.addAttribute("communities", everything.of(seen, FindCommunities::new));
        model.addAttribute("kinds", List.of(TimelineKind.values()));
        model.addAttribute("query", query);
        model.addAttribute("narrowed", isNarrowed(query));
        model.addAttribute("items", items);
        model.addAttribute("next", NextLink.of(request, items));
        return "timeline";
    }

    private static boolean isNarrowed(FindTimeline query) {
        return query.partner() != null
                || query.community() != null
                || query.kind() != null
                || query.from() != null
                || query.to() != null;
    }
}

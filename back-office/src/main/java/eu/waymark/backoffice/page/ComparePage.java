package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.compare.Compare;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.When;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}/compare}: what changed between two days, in sentences; the fields below. */
@Controller
class ComparePage {
    private final QuestionDesk desk;
    private final Frame frame;

    ComparePage(QuestionDesk desk) {
        this.desk = desk;
        this.frame = new Frame(desk);
    }

    @GetMapping("/projects/{project}/compare")
    String show(@PathVariable String project, HttpServletRequest request, Model model) {
        Parameters parameters = PageParameters.of(request, "from", "to");
        AsOf from = parameters.value("from", AsOf::of);
        AsOf asked = parameters.value("to", AsOf::of);
        Paging paging = parameters.paging();
        Seen seen = frame.show(project, parameters, request, model);
        // A page that looks back shows nothing that came later, unless it is asked to.
        AsOf to = asked == null ? seen.asOf() : asked;
        model.addAttribute("from", from == null ? null : from.text());
        model.addAttribute("to", to == null ? null : to.text());
        if (from != null) compared(new Compare(seen.project(), from, when(to), paging), request, model);
        return "compare";
    }

    private void compared(Compare query, HttpServletRequest request, Model model) {
        Page<?> changes = desk.list(query);
        AsOf to = query.when() == null ? null : query.when().asOf();
        Seen later = new Seen(query.project(), to);
        model.addAttribute("changes", changes);
        model.addAttribute("first", query.paging().cursor() == null);
        model.addAttribute("earlier", desk.single(new FindProject(query.project(), When.asOf(query.from()))));
        model.addAttribute("then", new Places(later));
        model.addAttribute("json", json(query, to));
        model.addAttribute("next", NextLink.of(request, changes));
    }

    private static @Nullable When when(@Nullable AsOf to) {
        return to == null ? null : When.asOf(to);
    }

    private static String json(Compare query, @Nullable AsOf to) {
        return "/api/projects/" + query.project().value() + "/compare?from="
                + Encoded.of(query.from().text())
                + (to == null ? "" : "&to=" + Encoded.of(to.text()));
    }
}

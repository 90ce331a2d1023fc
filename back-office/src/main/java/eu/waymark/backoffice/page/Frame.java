package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;

/** What every page of a project has: the project, its partners to name them, its navigation, how far it looks back, and the words. */
record Frame(QuestionDesk desk) {
    /** Of a page that takes no parameter but {@code after} and {@code asOf}. */
    Seen show(String project, HttpServletRequest request, Model model) {
        return show(project, PageParameters.of(request), request, model);
    }

    /** Of a page that takes these besides those read by now; says what is wrong with them. */
    Seen show(String project, Parameters parameters, HttpServletRequest request, Model model) {
        When when = parameters.when();
        parameters.check();
        Seen seen = new Seen(Identifiers.project(project), when.asOf());
        show(seen, when, request, model);
        return seen;
    }

    void show(Seen seen, When when, HttpServletRequest request, Model model) {
        Single<?> overview = desk.single(new FindProject(seen.project(), when));
        model.addAttribute("answer", overview);
        model.addAttribute("project", overview.item());
        model.addAttribute("partners", new Partners(new Everything(desk).of(seen, FindPartners::new)));
        model.addAttribute("sections", List.of(Section.values()));
        model.addAttribute("places", new Places(seen));
        model.addAttribute("back", LookingBack.of(request, seen));
        model.addAttribute(PastLinks.SEEN, seen);
        model.addAttribute("words", new Words());
        model.addAttribute("evidence", new Evidence());
    }
}

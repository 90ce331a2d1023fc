package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.RequestParameters;
import eu.waymark.shared.project.FindProjects;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: every project of the record. */
@Controller
class PortfolioPage {
    private final QuestionDesk desk;

    PortfolioPage(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    String show(HttpServletRequest request, Model model) {
        Parameters parameters = RequestParameters.of(request);
        Paging paging = parameters.paging();
        parameters.check();
        Page<?> projects = desk.list(new FindProjects(paging));
        model.addAttribute("words", new Words());
        model.addAttribute("projects", projects);
        model.addAttribute("next", NextLink.of(request, projects));
        model.addAttribute("first", paging.cursor() == null);
        return "portfolio";
    }
}

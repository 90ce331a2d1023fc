package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.backoffice.web.RequestParameters;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.project.ProjectId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}/partners/{partner}}: where one partner stands, whom it works with, what it owes. */
@Controller
class PartnerPage {
    private final QuestionDesk desk;

    PartnerPage(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/projects/{project}/partners/{partner}")
    String show(@PathVariable String project, @PathVariable String partner, HttpServletRequest request, Model model) {
        ProjectId id = new Frame(desk).show(project, RequestParameters.of(request), model);
        FindPartner query = new FindPartner(id, Identifiers.partner(partner), null);
        model.addAttribute("row", desk.single(query).item());
        return "partner";
    }
}

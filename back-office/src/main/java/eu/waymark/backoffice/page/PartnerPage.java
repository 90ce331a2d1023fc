package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.shared.partner.FindPartner;
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
        Seen seen = new Frame(desk).show(project, request, model);
        FindPartner query = new FindPartner(seen.project(), Identifiers.partner(partner), seen.when());
        model.addAttribute("row", desk.single(query).item());
        return "partner";
    }
}

package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.RequestParameters;
import eu.waymark.shared.ledger.FindLedger;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /ledger}: what an auditor keeps, and how the record stands against what was signed. */
@Controller
class LedgerPage {
    private final QuestionDesk desk;

    LedgerPage(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/ledger")
    String show(HttpServletRequest request, Model model) {
        RequestParameters.of(request).check();
        model.addAttribute("words", new Words());
        model.addAttribute("ledger", desk.single(new FindLedger()).item());
        return "ledger";
    }
}

package eu.waymark.backoffice.page;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.roadmap.RoadmapOverview;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}/roadmaps}: every city, those without a roadmap too; and each roadmap with all that is recorded of it. */
@Controller
class RoadmapPages {
    private final QuestionDesk desk;
    private final Frame frame;
    private final Everything everything;

    RoadmapPages(QuestionDesk desk) {
        this.desk = desk;
        this.frame = new Frame(desk);
        this.everything = new Everything(desk);
    }

    @GetMapping("/projects/{project}/roadmaps")
    String list(@PathVariable String project, HttpServletRequest request, Model model) {
        Seen seen = frame.show(project, request, model);
        model.addAttribute("roadmaps", roadmaps(seen));
        return "roadmaps";
    }

    @GetMapping("/projects/{project}/roadmaps/{partner}")
    String show(@PathVariable String project, @PathVariable String partner, HttpServletRequest request, Model model) {
        Seen seen = frame.show(project, request, model);
        model.addAttribute("city", city(seen, Identifiers.partner(partner)));
        model.addAttribute("roadmap", roadmaps(seen).get(Identifiers.partner(partner)));
        return "roadmap";
    }

    /** A city without a roadmap has a page that says so; no other partner has one. */
    private PartnerStatus city(Seen seen, PartnerId partner) {
        if (desk.single(new FindPartner(seen.project(), partner, seen.when())).item() instanceof PartnerStatus city
                && city.role() == PartnerRole.CITY) return city;
        throw new ProblemException(Problem.notFound(Subjects.roadmap(partner)));
    }

    private Map<PartnerId, RoadmapOverview> roadmaps(Seen seen) {
        return everything.of(seen, FindRoadmaps::new).stream()
                .collect(Collectors.toMap(RoadmapOverview::partner, Function.identity()));
    }
}

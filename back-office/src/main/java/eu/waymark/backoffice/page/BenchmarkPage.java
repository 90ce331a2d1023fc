package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.FindCommunities;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /projects/{project}/benchmarks}: for each community its cities by standards. */
@Controller
class BenchmarkPage {
    private final Frame frame;
    private final Everything everything;

    BenchmarkPage(QuestionDesk desk) {
        this.frame = new Frame(desk);
        this.everything = new Everything(desk);
    }

    @GetMapping("/projects/{project}/benchmarks")
    String show(@PathVariable String project, HttpServletRequest request, Model model) {
        Seen seen = frame.show(project, request, model);
        List<BenchmarkOverview> benchmarks = everything.of(seen, FindBenchmarks::new);
        model.addAttribute(
                "communities",
                everything.of(seen, FindCommunities::new).stream()
                        .map(community -> BenchmarkSection.of(community, benchmarks))
                        .toList());
        return "benchmarks";
    }
}

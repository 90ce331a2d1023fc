package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Identifiers;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What every page of a project has: the project, its partners to name them, its navigation, and the words. */
record Frame(QuestionDesk desk) {
    /** Of a page that takes no parameter but {@code after} besides those read by now; says what is wrong with them. */
    ProjectId show(String project, Parameters parameters, Model model) {
        Long after = parameters.after();
        parameters.check();
        ProjectId id = Identifiers.project(project);
        show(id, after == null ? null : When.after(after), model);
        return id;
    }

    void show(ProjectId project, @Nullable When when, Model model) {
        Single<?> overview = desk.single(new FindProject(project, when));
        model.addAttribute("answer", overview);
        model.addAttribute("project", overview.item());
        model.addAttribute("partners", new Partners(new Everything(desk).of(project, FindPartners::new)));
        model.addAttribute("sections", List.of(Section.values()));
        model.addAttribute("places", new Places(project));
        model.addAttribute("words", new Words());
        model.addAttribute("evidence", new Evidence());
    }
}

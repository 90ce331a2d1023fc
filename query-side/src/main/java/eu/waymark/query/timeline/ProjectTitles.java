package eu.waymark.query.timeline;

import eu.waymark.shared.agreement.AgreementEvent;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.project.ProjectClosed;
import eu.waymark.shared.project.ProjectEvent;
import eu.waymark.shared.project.ProjectRegistered;

/** What events of the project and of its agreement say. */
final class ProjectTitles {
    private ProjectTitles() {}

    static String of(ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered it -> "Project registered: " + it.acronym();
            case ProjectClosed it -> "Project closed: " + it.reason();
        };
    }

    static String of(AgreementEvent event) {
        return switch (event) {
            case GrantAgreementSigned it ->
                "Grant agreement signed: " + it.reference() + ", " + it.startsOn() + " to " + it.endsOn();
            case GrantAgreementAmended it ->
                "Grant agreement amended: ends " + it.endsOn() + (it.targets() == null ? "" : ", other targets") + ", "
                        + it.reason();
        };
    }
}

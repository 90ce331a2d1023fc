package eu.waymark.query.partner;

import eu.waymark.query.fold.Lists;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.partner.PartnerStatus.LocalStakeholder;
import eu.waymark.shared.partner.PartnerStatus.RelatedProject;
import eu.waymark.shared.partner.RelatedProjectAdded;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The local stakeholder organisations of a city, each once, in the order in which the record first tells of them. */
final class Stakeholders {
    private Stakeholders() {}

    static List<LocalStakeholder> named(List<LocalStakeholder> were, LocalStakeholderAdded event) {
        return with(were, event.organisation(), was -> how(was, event.how() == null ? was.how() : event.how()));
    }

    /** What it contributes is as it was when it was named; where that was not said, as when it was first involved. */
    static List<LocalStakeholder> involved(List<LocalStakeholder> were, StakeholderInvolved event) {
        return with(were, event.organisation(), was -> how(was, was.how() == null ? event.how() : was.how()));
    }

    static List<LocalStakeholder> related(List<LocalStakeholder> were, RelatedProjectAdded event) {
        RelatedProject project = new RelatedProject(event.title(), event.programme());
        return with(
                were,
                event.organisation(),
                was -> new LocalStakeholder(was.organisation(), was.how(), Lists.with(was.relatedProjects(), project)));
    }

    private static LocalStakeholder how(LocalStakeholder was, @Nullable String how) {
        return new LocalStakeholder(was.organisation(), how, was.relatedProjects());
    }

    private static List<LocalStakeholder> with(
            List<LocalStakeholder> were, String organisation, UnaryOperator<LocalStakeholder> change) {
        boolean known = were.stream().anyMatch(it -> it.organisation().equals(organisation));
        List<LocalStakeholder> all =
                known ? were : Lists.with(were, new LocalStakeholder(organisation, null, List.of()));
        return all.stream()
                .map(it -> it.organisation().equals(organisation) ? change.apply(it) : it)
                .toList();
    }
}

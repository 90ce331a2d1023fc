package eu.waymark.query;

import eu.waymark.query.activity.Activities;
import eu.waymark.query.agreement.Targets;
import eu.waymark.query.benchmark.Benchmarks;
import eu.waymark.query.community.Communities;
import eu.waymark.query.due.Due;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.guidelines.Guidelines;
import eu.waymark.query.ledger.Ledger;
import eu.waymark.query.output.Outputs;
import eu.waymark.query.partner.Partners;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.refusal.Refusals;
import eu.waymark.query.roadmap.Roadmaps;
import eu.waymark.query.timeline.Timeline;
import eu.waymark.query.visit.Visits;
import java.util.List;
import java.util.stream.Stream;

/** The views that there are. Immutable. */
public final class Views {
    /** Those whose documents each belong to one project, and can be folded from its events alone. */
    public static final List<Projection<?>> OF_PROJECTS = List.of(
            Portfolio.VIEW,
            Partners.VIEW,
            Timeline.VIEW,
            Communities.VIEW,
            Activities.VIEW,
            Visits.VIEW,
            Refusals.VIEW,
            Due.VIEW,
            Roadmaps.VIEW,
            Benchmarks.VIEW,
            Guidelines.VIEW,
            Outputs.VIEW,
            Targets.VIEW);

    /** Every one. */
    public static final List<Projection<?>> ALL = Stream.<Projection<?>>concat(
                    OF_PROJECTS.stream(), Stream.of(Ledger.VIEW))
            .toList();

    private Views() {}
}

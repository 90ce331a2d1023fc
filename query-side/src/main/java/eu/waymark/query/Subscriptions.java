package eu.waymark.query;

import eu.waymark.query.activity.ActivityQueries;
import eu.waymark.query.agreement.TargetQueries;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.benchmark.BenchmarkQueries;
import eu.waymark.query.community.CommunityQueries;
import eu.waymark.query.compare.CompareQueries;
import eu.waymark.query.due.DueQueries;
import eu.waymark.query.guidelines.GuidelinesQueries;
import eu.waymark.query.journal.JournalQueries;
import eu.waymark.query.output.OutputQueries;
import eu.waymark.query.partner.PartnerQueries;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.query.portfolio.ProjectQueries;
import eu.waymark.query.proof.CheckpointQueries;
import eu.waymark.query.proof.KeptQueries;
import eu.waymark.query.proof.LedgerQueries;
import eu.waymark.query.proof.ProofQueries;
import eu.waymark.query.refusal.RefusalQueries;
import eu.waymark.query.roadmap.RoadmapQueries;
import eu.waymark.query.timeline.TimelineQueries;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.compare.Compare;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.journal.ReadJournal;
import eu.waymark.shared.ledger.FindCheckpoint;
import eu.waymark.shared.ledger.FindCheckpoints;
import eu.waymark.shared.ledger.FindConsistency;
import eu.waymark.shared.ledger.FindInclusion;
import eu.waymark.shared.ledger.FindLatestCheckpoint;
import eu.waymark.shared.ledger.FindLedger;
import eu.waymark.shared.ledger.FindTimeStamp;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.FindProjects;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.refusal.FindRefusals;
import eu.waymark.shared.roadmap.FindRoadmap;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.timeline.FindTimeline;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;

/** Says on Axon's query bus which query is answered by what. A query's name is that of its class. */
final class Subscriptions {
    private final QueryBus bus;

    private Subscriptions(QueryBus bus) {
        this.bus = bus;
    }

    static List<Registration> on(QueryBus bus, Asking asking, RecordedPast past, Clock clock) {
        ProjectQueries projects = new ProjectQueries(asking);
        PartnerQueries partners = new PartnerQueries(asking);
        ActivityQueries activities = new ActivityQueries(asking);
        RoadmapQueries roadmaps = new RoadmapQueries(asking);
        Subscriptions subscriptions = new Subscriptions(bus);
        return List.of(
                subscriptions.answer(FindProjects.class, projects::find),
                subscriptions.answer(FindProject.class, projects::find),
                subscriptions.answer(FindPartners.class, partners::find),
                subscriptions.answer(FindPartner.class, partners::find),
                subscriptions.answer(FindCommunities.class, new CommunityQueries(asking)::find),
                subscriptions.answer(FindActivities.class, activities::find),
                subscriptions.answer(FindActivity.class, activities::find),
                subscriptions.answer(FindTimeline.class, new TimelineQueries(asking)::find),
                subscriptions.answer(FindRefusals.class, new RefusalQueries(asking)::find),
                subscriptions.answer(FindDue.class, new DueQueries(asking)::find),
                subscriptions.answer(FindRoadmaps.class, roadmaps::find),
                subscriptions.answer(FindRoadmap.class, roadmaps::find),
                subscriptions.answer(FindBenchmarks.class, new BenchmarkQueries(asking)::find),
                subscriptions.answer(FindGuidelines.class, new GuidelinesQueries(asking)::find),
                subscriptions.answer(FindOutputs.class, new OutputQueries(asking)::find),
                subscriptions.answer(FindTargets.class, new TargetQueries(asking)::find),
                subscriptions.answer(ReadJournal.class, new JournalQueries(asking, past.cuts(), clock)::read),
                subscriptions.answer(Compare.class, new CompareQueries(asking, past, Views.OF_PROJECTS, clock)::find));
    }

    static List<Registration> on(
            QueryBus bus, LedgerQueries ledger, CheckpointQueries checkpoints, KeptQueries kept, ProofQueries proofs) {
        Subscriptions subscriptions = new Subscriptions(bus);
        return List.of(
                subscriptions.answer(FindLedger.class, ledger::find),
                subscriptions.answer(FindLatestCheckpoint.class, checkpoints::find),
                subscriptions.answer(FindCheckpoints.class, checkpoints::find),
                subscriptions.answer(FindCheckpoint.class, kept::find),
                subscriptions.answer(FindTimeStamp.class, kept::find),
                subscriptions.answer(FindInclusion.class, proofs::find),
                subscriptions.answer(FindConsistency.class, proofs::find));
    }

    private <Q> Registration answer(Class<Q> query, Function<Q, QueryAnswer<?>> answer) {
        return bus.<QueryAnswer<?>>subscribe(
                query.getName(), QueryAnswer.class, message -> answer.apply(query.cast(message.getPayload())));
    }
}

package eu.waymark.command.output;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.decide.StatedDay;
import eu.waymark.command.partner.Partners;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputCommand;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.output.RecordNeedsAnalysis;
import eu.waymark.shared.output.RecordOutput;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;

/** Recording outputs and needs analyses. */
public final class OutputDecider {
    private OutputDecider() {}

    public static Decision decide(OutputCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case RecordOutput output -> record(output, state, checks);
            case RecordNeedsAnalysis analysis -> record(analysis, state, checks);
        };
    }

    private static Decision record(RecordOutput command, ProjectState state, Checks checks) {
        Long before = state.outputs().byId().get(command.output());
        if (command.community() != null) state.communities().requireFormed(command.community(), checks);
        if (command.producedBy() != null) state.partners().requireTakesPart(command.producedBy(), checks);
        new StatedDay("delivery", command.deliveredOn()).requireCome(Rule.REC_01, checks);
        checks.requireReason(Rule.REC_02, "output " + command.output(), before, command.reason());
        return checks.decide(() -> new OutputRecorded(
                command.output(),
                command.kind(),
                command.title(),
                command.community(),
                command.producedBy(),
                command.deliveredOn(),
                command.document(),
                before,
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision record(RecordNeedsAnalysis command, ProjectState state, Checks checks) {
        Long before = state.outputs().needsAnalyses().get(command.partner());
        Partners partners = state.partners();
        String city = partners.name(command.partner());
        requireRole(command.partner(), PartnerRole.CITY, "a city", partners, checks);
        requireRole(command.expert(), PartnerRole.EXPERT, "an expert partner", partners, checks);
        new StatedDay("delivery", command.deliveredOn()).requireCome(Rule.REC_01, checks);
        checks.requireReason(Rule.REC_02, "needs analysis of " + city, before, command.reason());
        return checks.decide(() -> new NeedsAnalysisRecorded(
                command.partner(),
                city,
                command.expert(),
                command.deliveredOn(),
                command.summary(),
                command.document(),
                before,
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    /** PAR-01, and NEE-01: a needs analysis is of a city, by an expert partner. */
    private static void requireRole(PartnerId id, PartnerRole role, String what, Partners partners, Checks checks) {
        partners.requireTakesPart(id, checks);
        checks.require(
                partners.hasRole(id, role),
                Rule.NEE_01,
                partners.name(id) + " is not " + what + " of this project.",
                "Name " + what + ".");
    }
}

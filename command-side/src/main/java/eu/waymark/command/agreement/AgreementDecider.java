package eu.waymark.command.agreement;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.decide.StatedDay;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.agreement.AgreementCommand;
import eu.waymark.shared.agreement.AmendGrantAgreement;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.agreement.SignGrantAgreement;
import eu.waymark.shared.rule.Rule;

/** Signing and amending. */
public final class AgreementDecider {
    private AgreementDecider() {}

    public static Decision decide(AgreementCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case SignGrantAgreement sign -> sign(sign, state.agreement(), checks);
            case AmendGrantAgreement amend -> amend(amend, state.agreement(), checks);
        };
    }

    private static Decision sign(SignGrantAgreement command, Agreement agreement, Checks checks) {
        checks.require(
                agreement.period() == null,
                Rule.AGR_01,
                "The grant agreement is signed already.",
                "Amend it instead (AmendGrantAgreement).");
        new StatedDay("signature", command.signedOn()).requireCome(Rule.REC_01, checks);
        return checks.decide(() -> new GrantAgreementSigned(
                command.reference(),
                command.signedOn(),
                command.startsOn(),
                command.months(),
                command.startsOn().plusMonths(command.months()).minusDays(1),
                command.auditProfile(),
                command.targets(),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision amend(AmendGrantAgreement command, Agreement agreement, Checks checks) {
        Period period = agreement.period();
        if (period == null)
            return checks.require(
                            false,
                            Rule.AGR_02,
                            "The grant agreement is not signed.",
                            "Record the grant agreement first (SignGrantAgreement).")
                    .refuse();
        checks.require(
                !command.endsOn().isBefore(period.from()),
                Rule.AGR_03,
                "The agreed period starts on " + period.from() + ".",
                "Let it end on that day or later.");
        return checks.decide(() -> new GrantAgreementAmended(
                period.to(),
                command.endsOn(),
                command.reason(),
                command.targets(),
                checks.occurredOn(),
                command.note()));
    }
}

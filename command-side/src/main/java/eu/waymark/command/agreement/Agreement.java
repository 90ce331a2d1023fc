package eu.waymark.command.agreement;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.agreement.AgreementEvent;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The grant agreement, as far as it decides.
 *
 * @param period the agreed period, as amended; absent until the agreement is signed
 */
public record Agreement(@Nullable Period period) {
    public static final Agreement NONE = new Agreement(null);

    public Agreement evolve(AgreementEvent event) {
        return switch (event) {
            case GrantAgreementSigned now -> new Agreement(new Period(now.startsOn(), now.endsOn()));
            case GrantAgreementAmended now -> new Agreement(new Period(signed().from(), now.endsOn()));
        };
    }

    private Period signed() {
        if (period == null) throw new IllegalStateException("the record tells of an amendment before the agreement");
        return period;
    }

    /** PRJ-02: an activity's dates lie within the agreed period. */
    public void requireWithin(Period activity, Checks checks) {
        if (period == null)
            checks.require(
                    false,
                    Rule.PRJ_02,
                    "There is no agreed period yet: the grant agreement is not signed.",
                    "Record the grant agreement first (SignGrantAgreement).");
        else
            checks.require(
                    period.contains(activity),
                    Rule.PRJ_02,
                    activity + " is not within the agreed period, " + period + ".",
                    "Choose days within that period, or amend the grant agreement first.");
    }
}

package eu.waymark.shared.agreement;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about the grant agreement. */
public sealed interface AgreementCommand extends Command permits SignGrantAgreement, AmendGrantAgreement {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of("SignGrantAgreement", "Sign the grant agreement", SignGrantAgreement.class, Rule.AGR_01),
            CommandType.of(
                    "AmendGrantAgreement",
                    "Amend the grant agreement",
                    AmendGrantAgreement.class,
                    Rule.AGR_02,
                    Rule.AGR_03));

    @Override
    default String subject() {
        return Subjects.AGREEMENT;
    }
}

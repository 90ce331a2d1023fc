package eu.waymark.shared.agreement;

import eu.waymark.shared.Command;
import eu.waymark.shared.Subjects;

/** Commands about the grant agreement. */
public sealed interface AgreementCommand extends Command permits SignGrantAgreement, AmendGrantAgreement {
    @Override
    default String subject() {
        return Subjects.AGREEMENT;
    }
}

package eu.waymark.shared.agreement;

import eu.waymark.shared.Event;
import eu.waymark.shared.Subjects;

/** What happened to the grant agreement. */
public sealed interface AgreementEvent extends Event permits GrantAgreementSigned, GrantAgreementAmended {
    @Override
    default String subject() {
        return Subjects.AGREEMENT;
    }
}

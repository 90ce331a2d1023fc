package eu.waymark.shared.partner;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about one partner. */
public sealed interface PartnerCommand extends Command
        permits EntersPartner, WithdrawPartner, AddLocalStakeholder, AppointContact, ReplaceContact, AddRelatedProject {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of("InvitePartner", "Invite a partner", InvitePartner.class, Rule.PAR_02),
            CommandType.of("AdmitPartner", "Admit a partner", AdmitPartner.class, Rule.PAR_02),
            CommandType.of("WithdrawPartner", "Withdraw a partner", WithdrawPartner.class, Rule.PAR_03),
            CommandType.of(
                    "AddLocalStakeholder",
                    "Name a local stakeholder of a city",
                    AddLocalStakeholder.class,
                    Rule.PAR_01,
                    Rule.PAR_04),
            CommandType.of(
                    "AddRelatedProject",
                    "Name a project that a local stakeholder runs",
                    AddRelatedProject.class,
                    Rule.PAR_01,
                    Rule.PAR_05,
                    Rule.PAR_06),
            CommandType.of(
                    "AppointContact",
                    "Appoint a contact of a partner",
                    AppointContact.class,
                    Rule.PAR_01,
                    Rule.CON_01,
                    Rule.CON_02),
            CommandType.of(
                    "ReplaceContact",
                    "Replace a contact of a partner",
                    ReplaceContact.class,
                    Rule.PAR_01,
                    Rule.CON_01));

    PartnerId partner();

    @Override
    default String subject() {
        return Subjects.partner(partner());
    }
}

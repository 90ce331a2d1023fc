package eu.waymark.shared;

import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.agreement.AmendGrantAgreement;
import eu.waymark.shared.agreement.SignGrantAgreement;
import eu.waymark.shared.community.AppointExpert;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.community.ReleaseCity;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.partner.AddLocalStakeholder;
import eu.waymark.shared.partner.AdmitPartner;
import eu.waymark.shared.partner.InvitePartner;
import eu.waymark.shared.partner.WithdrawPartner;
import eu.waymark.shared.project.CloseProject;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every command that can be sent. Immutable. */
public final class CommandTypes {
    public static final List<CommandType> ALL = List.of(
            type("RegisterProject", "Register a project", RegisterProject.class, Rule.PRJ_03),
            type("CloseProject", "Close a project", CloseProject.class),
            type("SignGrantAgreement", "Sign the grant agreement", SignGrantAgreement.class, Rule.AGR_01),
            type(
                    "AmendGrantAgreement",
                    "Amend the grant agreement",
                    AmendGrantAgreement.class,
                    Rule.AGR_02,
                    Rule.AGR_03),
            type("InvitePartner", "Invite a partner", InvitePartner.class, Rule.PAR_02),
            type("AdmitPartner", "Admit a partner", AdmitPartner.class, Rule.PAR_02),
            type("WithdrawPartner", "Withdraw a partner", WithdrawPartner.class, Rule.PAR_03),
            type(
                    "AddLocalStakeholder",
                    "Name a local stakeholder of a city",
                    AddLocalStakeholder.class,
                    Rule.PAR_01,
                    Rule.PAR_04),
            type("FormCommunity", "Form a community of practice", FormCommunity.class, Rule.COM_04),
            type(
                    "AssignCity",
                    "Assign a city to a community",
                    AssignCity.class,
                    Rule.PAR_01,
                    Rule.COM_01,
                    Rule.COM_02,
                    Rule.COM_03,
                    Rule.COM_05),
            type("ReleaseCity", "Release a city from a community", ReleaseCity.class, Rule.COM_03, Rule.COM_06),
            type(
                    "AppointExpert",
                    "Appoint the expert of a community",
                    AppointExpert.class,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.COM_05),
            type(
                    "ScheduleExchange",
                    "Schedule an exchange",
                    ScheduleExchange.class,
                    Rule.PRJ_02,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.EXC_01,
                    Rule.EXC_02,
                    Rule.ACT_06),
            type(
                    "ScheduleReturnLeg",
                    "Schedule the return leg of an exchange",
                    ScheduleReturnLeg.class,
                    Rule.PRJ_02,
                    Rule.PAR_01,
                    Rule.EXC_01,
                    Rule.EXC_02,
                    Rule.EXC_03,
                    Rule.ACT_06),
            type(
                    "RescheduleActivity",
                    "Reschedule an activity",
                    RescheduleActivity.class,
                    Rule.PRJ_02,
                    Rule.EXC_02,
                    Rule.EXC_03,
                    Rule.ACT_03),
            type(
                    "MoveOnline",
                    "Move an activity on line",
                    MoveOnline.class,
                    Rule.PRJ_02,
                    Rule.ACT_02,
                    Rule.ACT_03,
                    Rule.ACT_05),
            type(
                    "MoveBack",
                    "Move an activity back to presence",
                    MoveBack.class,
                    Rule.PRJ_02,
                    Rule.ACT_03,
                    Rule.ACT_05),
            type("CancelActivity", "Cancel an activity", CancelActivity.class, Rule.ACT_03),
            type(
                    "RecordAttendance",
                    "Record who attended an activity",
                    RecordAttendance.class,
                    Rule.PAR_01,
                    Rule.ACT_01,
                    Rule.ACT_03,
                    Rule.ACT_04,
                    Rule.ACT_07),
            type(
                    "RecordOutcome",
                    "Record what came of an activity",
                    RecordOutcome.class,
                    Rule.ACT_01,
                    Rule.ACT_03,
                    Rule.ACT_07),
            type(
                    "CompleteActivity",
                    "Complete an activity",
                    CompleteActivity.class,
                    Rule.ACT_01,
                    Rule.ACT_03,
                    Rule.ACT_04));

    private static final Map<String, CommandType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CommandType::name, Function.identity()));
    private static final Map<Class<? extends Command>, CommandType> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CommandType::type, Function.identity()));

    private CommandTypes() {}

    public static Optional<CommandType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type of this command. Throws {@link IllegalArgumentException} where the catalogue lacks its class. */
    public static CommandType of(Command command) {
        CommandType type = BY_CLASS.get(command.getClass());
        if (type == null) throw new IllegalArgumentException("no command type for " + command.getClass());
        return type;
    }

    private static CommandType type(String name, String title, Class<? extends Command> type, Rule... rules) {
        return new CommandType(name, title, type, List.of(rules));
    }
}

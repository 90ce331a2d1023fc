package eu.waymark.shared.community;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about one community of practice. */
public sealed interface CommunityCommand extends Command permits FormCommunity, AssignCity, ReleaseCity, AppointExpert {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of("FormCommunity", "Form a community of practice", FormCommunity.class, Rule.COM_04),
            CommandType.of(
                    "AssignCity",
                    "Assign a city to a community",
                    AssignCity.class,
                    Rule.PAR_01,
                    Rule.COM_01,
                    Rule.COM_02,
                    Rule.COM_03,
                    Rule.COM_05),
            CommandType.of(
                    "ReleaseCity", "Release a city from a community", ReleaseCity.class, Rule.COM_03, Rule.COM_06),
            CommandType.of(
                    "AppointExpert",
                    "Appoint the expert of a community",
                    AppointExpert.class,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.COM_05));

    CommunityCode community();

    @Override
    default String subject() {
        return Subjects.community(community());
    }
}

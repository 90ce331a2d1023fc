package eu.waymark.shared.community;

import eu.waymark.shared.Command;
import eu.waymark.shared.Subjects;

/** Commands about one community of practice. */
public sealed interface CommunityCommand extends Command permits FormCommunity, AssignCity, ReleaseCity, AppointExpert {
    CommunityCode community();

    @Override
    default String subject() {
        return Subjects.community(community());
    }
}

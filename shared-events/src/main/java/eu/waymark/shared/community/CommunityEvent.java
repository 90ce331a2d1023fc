package eu.waymark.shared.community;

import eu.waymark.shared.Event;
import eu.waymark.shared.Subjects;

/** What happened to one community of practice. */
public sealed interface CommunityEvent extends Event
        permits CommunityFormed, CityAssigned, CityReleased, ExpertAppointed {
    CommunityCode community();

    @Override
    default String subject() {
        return Subjects.community(community());
    }
}

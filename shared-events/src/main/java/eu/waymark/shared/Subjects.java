package eu.waymark.shared;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.util.UUID;

/** The names of subjects: what versions, ETags and answers refer to. */
public final class Subjects {
    public static final String PROJECT = "project";
    public static final String AGREEMENT = "agreement";

    private Subjects() {}

    public static String partner(PartnerId partner) {
        return "partner/" + partner.value();
    }

    public static String community(CommunityCode community) {
        return "community/" + community.value();
    }

    public static String activity(UUID activity) {
        return "activity/" + activity;
    }
}

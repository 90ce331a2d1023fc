package eu.waymark.shared;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.partner.PartnerId;
import java.util.UUID;

/** The names of subjects: what versions, ETags and answers refer to. */
public final class Subjects {
    public static final String PROJECT = "project";
    public static final String AGREEMENT = "agreement";
    public static final String GUIDELINES = "guidelines";

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

    public static String roadmap(PartnerId city) {
        return "roadmap/" + city.value();
    }

    public static String needsAnalysis(PartnerId city) {
        return "needs-analysis/" + city.value();
    }

    public static String benchmark(CommunityCode community) {
        return "benchmark/" + community.value();
    }

    /** What one city makes of the guidelines. */
    public static String guidelines(PartnerId city) {
        return GUIDELINES + "/" + city.value();
    }

    public static String output(OutputId output) {
        return "output/" + output.value();
    }
}
